using static Hotline.Core.Policy.Editing.PolicyFields;

namespace Hotline.Core.Policy.Editing;

/// <summary>The city, its places, and how it is listened to.</summary>
internal static class CityForms
{
    public static IReadOnlyList<PolicyPart> City { get; } =
    [
        File(Name, Text("timeZone"), Choices("languages", ChoiceSource.Languages) with { Optional = false }, Lines("workingHours")),
        List("districts", Id, Name, Lines("aliases", optional: true)),
    ];

    public static IReadOnlyList<PolicyPart> Places { get; } =
    [
        List("places",
            Id,
            Name,
            Choice("level", ChoiceSource.PlaceLevels),
            Lines("in"),
            Lines("aliases", optional: true),
            new PolicyField("numbers", FieldKind.Rows, Optional: true) { Columns = ["from", "to", "in"], Numbers = ["from", "to"] }),
    ];

    public static IReadOnlyList<PolicyPart> Cues { get; } =
    [
        List("kinds", [Choice("kind", ChoiceSource.CaseKinds), .. Words]),
        List("urgencies", [Id, Choice("urgency", ChoiceSource.Urgencies), Name, .. Words]),
    ];

    public static IReadOnlyList<PolicyPart> Questions { get; } =
    [
        InOrder("questions",
            Id,
            Text("category", optional: true),
            new PolicyField("text", FieldKind.Passage),
            Choice("told", ChoiceSource.ToldBy, optional: true),
            Lines("signs", optional: true)),
    ];

    private static IEnumerable<PolicyField> Words => [Lines("words.zh-Hans"), Lines("words.zh-Hant"), Lines("words.en")];
}
