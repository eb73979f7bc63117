using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <summary>
/// The citizen's secret beside the reference: ten characters (50 bits) without the ones people mix up. It is shown once, on the
/// receipt; only a keyed hash is kept, so neither staff nor a thief of the tables can use it.
/// </summary>
public static class QueryCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 10;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code that follows from a hash (hex), for submissions that must meet themselves when sent again.</summary>
    public static string From(string hash) =>
        string.Concat(Convert.FromHexString(hash).Take(Length).Select(value => Alphabet[value % Alphabet.Length]));

    public static string Hash(IKeyedHash hash, Reference reference, string code) =>
        hash.Of("query-code", $"{reference.Digits}:{Normalise(code)}");

    public static bool Matches(IKeyedHash hash, Reference reference, string? code, string storedHash) =>
        code is { Length: > 0 and <= 40 }
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Hash(hash, reference, code)),
            Encoding.ASCII.GetBytes(storedHash));

    private static string Normalise(string code) =>
        string.Concat(code.Where(c => c is not (' ' or '-'))).ToUpperInvariant();
}
