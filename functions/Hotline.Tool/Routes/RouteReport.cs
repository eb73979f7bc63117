using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Tool.Routes;

/// <summary>One line for an example that went as expected; for another one what differs and how the decision came about.</summary>
internal static class RouteReport
{
    private const int LongestText = 60;

    /// <summary>Whether the example went as expected.</summary>
    public static bool Print(TextWriter output, int row, RouteExample example, RoutingDecision decision, CityPolicy policy)
    {
        string[] differences =
        [
            .. Difference("department", example.Department, decision.Department),
            .. Difference("category", example.Category, decision.Question.Category),
            .. Difference("district", example.District, decision.Question.Where.District),
            .. Difference("rule", example.Rule, decision.RuleId),
        ];
        var by = decision.RuleNumber is { } number ? $"rule {number}, \"{decision.RuleId}\"" : "no rule";
        if (differences.Length == 0)
        {
            output.WriteLine($"ok     row {row}: {decision.Department} by {by}");
            return true;
        }

        output.WriteLine($"WRONG  row {row}: {(example.Text.Length <= LongestText ? example.Text : $"{example.Text[..LongestText]}…")}");
        foreach (var line in differences.Concat(RoutingExplanation.Of(policy, decision).Select(line => line.En)))
        {
            output.WriteLine($"       {line}");
        }

        return false;
    }

    private static IEnumerable<string> Difference(string what, string? expected, string? actual) =>
        RouteExample.Blank(expected) is { } wanted && wanted != actual ? [$"{what}: expected {wanted}, got {actual ?? "none"}"] : [];
}
