using System.Globalization;
using System.Text.RegularExpressions;

namespace Hotline.Core.Policy.Checking;

/// <summary>A clock length as a policy file writes it, only as far as it must be judged.</summary>
internal readonly partial record struct LengthShape(decimal Amount, string Unit)
{
    public const string WorkingDays = "d";

    public bool IsInRange => Amount > 0 && Amount <= Unit switch
    {
        WorkingDays => 365,
        "h" => 365 * 24,
        _ => 365 * 24 * 60,
    };

    public static LengthShape? TryRead(string text) =>
        Shape.Match(text) is { Success: true } match
            ? new LengthShape(decimal.Parse(match.Groups["amount"].Value, CultureInfo.InvariantCulture), match.Groups["unit"].Value)
            : null;

    [GeneratedRegex(@"^(?<amount>\d{1,6}(\.5)?)(?<unit>d|h|m wall)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape { get; }
}
