using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Reading;

internal static class RoutingFile
{
    public static IReadOnlyList<RoutingRule> Read(EntryReader file) => file.Entries("rules", ReadRule);

    private static RoutingRule ReadRule(EntryReader rule) => new(
        rule.Text("id"),
        rule.Object("when", ReadCondition),
        ReadTarget(rule),
        rule.LocalText("reason"),
        rule.Has("overrides") && rule.Flag("overrides"));

    private static RoutingTarget ReadTarget(EntryReader rule) => rule.Has("function")
        ? new RoutingTarget(rule.OptionalText("department"), rule.Text("function"), rule.Enum<DepartmentLevel>("level") ?? DepartmentLevel.County)
        : new RoutingTarget(rule.Text("department"));

    private static RoutingCondition ReadCondition(EntryReader when) => new(
        when.OptionalTexts("categories"),
        when.OptionalEnums<CaseKind>("kinds"),
        when.OptionalTexts("districts"),
        when.OptionalEnums<Urgency>("urgencies"),
        when.OptionalTexts("keywords"),
        when.OptionalTexts("places"),
        when.Has("located") ? when.Enum<PlaceLevel>("located") : null);
}
