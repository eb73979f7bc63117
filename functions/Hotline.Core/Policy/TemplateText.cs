using System.Text.RegularExpressions;

namespace Hotline.Core.Policy;

/// <summary>Finds and fills the named places of a template's text.</summary>
public static partial class TemplateText
{
    public static IReadOnlyList<string> PlacesIn(string text) => [.. Place().Matches(text).Select(match => match.Groups["name"].Value).Distinct()];

    /// <summary>What a value holds is left as it is, braces too.</summary>
    public static string Fill(string text, Func<string, string> valueOf) => Place().Replace(text, match => valueOf(match.Groups["name"].Value));

    [GeneratedRegex(@"\{(?<name>[a-zA-Z][a-zA-Z0-9]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
