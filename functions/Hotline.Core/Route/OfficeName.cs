using System.Text.RegularExpressions;

namespace Hotline.Core.Route;

/// <summary>Tells a place from the office that is called after it: whoever complains of "临湖区教育局" need not live in that district.</summary>
internal static partial class OfficeName
{
    public static bool Follows(ReadOnlySpan<char> rest) => Office.IsMatch(rest[..Math.Min(rest.Length, 14)]);

    [GeneratedRegex(
        "^([\u4E00-\u9FFF]{0,8}(局|政府|街道办|街道辦|办事处|辦事處|法院|检察院|檢察院|委员会|委員會)| [a-z ]{0,9}(bureau|office|government|court))",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Office { get; }
}
