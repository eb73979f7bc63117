using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Hotline.Core.Access;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>What a questionnaire is answered with, made to be typed from a letter: the month and sixteen letters and digits that are not mistaken for each other.</summary>
public sealed record SampleToken
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;
    private const string MonthFormat = "yyMM";
    private const string Purpose = "sample-token";

    private readonly string _secret;

    private SampleToken(Month month, string secret)
    {
        Month = month;
        _secret = secret;
    }

    public Month Month { get; }

    public static SampleToken New(Month month) => new(month, RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Spaces, dashes and small letters are forgiven.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SampleToken? token)
    {
        token = null;
        var letters = string.Concat((text ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (letters.Length == MonthFormat.Length + Length
            && DateOnly.TryParseExact(letters[..MonthFormat.Length], MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            token = new(Month.Of(month), letters[MonthFormat.Length..]);
        }

        return token is not null;
    }

    public string HashBy(IKeyedHash hash) => hash.Of(Purpose, $"{Month}:{_secret}");

    public override string ToString() =>
        $"{Month.First.ToString(MonthFormat, CultureInfo.InvariantCulture)}-{_secret[..4]}-{_secret[4..8]}-{_secret[8..12]}-{_secret[12..]}";
}
