using System.Security.Cryptography;

namespace Hotline.Core.Cases;

/// <summary>
/// That anyone may read a case, redacted, under a number of its own: the reference stays between the citizen and the offices. The
/// published words are with the event <paramref name="PublishedIn"/>.
/// </summary>
public sealed record Publication(string Number, int PublishedIn, DateTimeOffset At)
{
    private const string Alphabet = "23456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;

    /// <summary>Random (58 bits): it tells nothing of the case, nor of how many there are.</summary>
    public static string NewNumber() => RandomNumberGenerator.GetString(Alphabet, Length);
}

/// <summary>The words of a case as everyone reads them, redacted; the answer is null while there is none.</summary>
public sealed record PublicText(string Complaint, string? Answer);
