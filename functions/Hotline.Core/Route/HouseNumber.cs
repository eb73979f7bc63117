using System.Globalization;
using System.Text.RegularExpressions;

namespace Hotline.Core.Route;

/// <summary>The house number beside a road's name: "学府路12号", "12 Xuefu Road", "Xuefu Road No. 12". The text is in half width.</summary>
internal static partial class HouseNumber
{
    private const int Reach = 12;

    public static int? Beside(string text, int start, int end)
    {
        var after = After.Match(text[end..Math.Min(text.Length, end + Reach)]);
        var match = after.Success ? after : Before.Match(text[Math.Max(0, start - Reach)..start]);
        return match.Success ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^\s*((?<number>\d{1,5})\s*[-之]?\s*\d{0,3}\s*[号號弄]|,?\s*no\.?\s*(?<number>\d{1,5}))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"(?<!\d)(?<number>\d{1,5}) $", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before { get; }
}
