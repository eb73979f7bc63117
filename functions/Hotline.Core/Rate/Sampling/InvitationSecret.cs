using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Hotline.Core.Rate.Sampling;

/// <summary>The secret of an invitation, made to be typed from a letter: sixteen letters and digits that are not mistaken for each other.</summary>
public static class InvitationSecret
{
    public const int Length = 16;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int GroupLength = 4;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>In groups of four.</summary>
    public static string Written(string secret) => string.Join('-', secret.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Letters and digits of what was typed, in capitals: spaces, dashes and small letters are forgiven.</summary>
    public static string LettersOf(string? text) => string.Concat((text ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    public static bool TryRead(string? text, [NotNullWhen(true)] out string? secret)
    {
        var letters = LettersOf(text);
        secret = letters.Length == Length ? letters : null;
        return secret is not null;
    }
}
