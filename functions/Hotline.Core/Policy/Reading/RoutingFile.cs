using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Reading;

internal static class RoutingFile
{
    public static IReadOnlyList<RoutingRule> Read(EntryReader file) => file.Entries("rules", ReadRule);

    private static RoutingRule ReadRule(EntryReader rule) => new(
        rule.Text("id"),
        rule.Object("when", ReadCondition),
        rule.Text("department"),
        rule.LocalText("reason"));

    private static RoutingCondition ReadCondition(EntryReader when) => new(
        when.OptionalTexts("categories"),
        when.OptionalEnums<CaseKind>("kinds"),
        when.OptionalTexts("districts"),
        when.OptionalEnums<Urgency>("urgencies"),
        when.OptionalTexts("keywords"));
}
