using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hotline.Core.Access;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>What a questionnaire is answered with: the month and the secret of the invitation.</summary>
public sealed record SampleToken
{
    private const string MonthFormat = "yyMM";
    private const string Purpose = "sample-token";

    private readonly string _secret;

    private SampleToken(Month month, string secret)
    {
        Month = month;
        _secret = secret;
    }

    public Month Month { get; }

    public static SampleToken New(Month month) => new(month, InvitationSecret.New());

    /// <summary>Spaces, dashes and small letters are forgiven.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SampleToken? token)
    {
        token = null;
        var letters = InvitationSecret.LettersOf(text);
        if (letters.Length == MonthFormat.Length + InvitationSecret.Length
            && DateOnly.TryParseExact(letters[..MonthFormat.Length], MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            token = new(Month.Of(month), letters[MonthFormat.Length..]);
        }

        return token is not null;
    }

    public string HashBy(IKeyedHash hash) => hash.Of(Purpose, $"{Month}:{_secret}");

    public override string ToString() => $"{Month.First.ToString(MonthFormat, CultureInfo.InvariantCulture)}-{InvitationSecret.Written(_secret)}";
}
