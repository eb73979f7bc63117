using static Hotline.Core.Policy.Editing.PolicyFields;

namespace Hotline.Core.Policy.Editing;

/// <summary>Duty, leaders, bulletins and how work is judged.</summary>
internal static class SupervisionForms
{
    // Times of the day; in calendars the same paths are dates.
    private static readonly PolicyField From = Text("from") with { Label = "time.from" };
    private static readonly PolicyField To = Text("to") with { Label = "time.to" };

    public static IReadOnlyList<PolicyPart> Parts { get; } =
    [
        Section("quietHours", From, To, Flag("onDaysOff")),
        InOrder("shifts", Id, Name, From, To),
        Section("escalation", Number("everyMinutes")),
        List("exclusionGrounds", Id, Name),
        List("leaders", Id, Name, new PolicyField("section", FieldKind.Words, Optional: true)),
        File(Number("meetingItems")),
        Section("bulletins", Text("mark"), new PolicyField("office", FieldKind.Words), Number("lateCasesListed")),
        Section("scoreCard",
            Number("minimumSample"),
            new PolicyField("weights", FieldKind.Rows) { Columns = ["figure", "percent"], Numbers = ["percent"] }),
        Section("ratings",
        [
            .. Numbers(
                "minimumSample", "weights.response", "weights.resolution", "weights.satisfaction", "perPerson", "finalAfterDays",
                "sample.perDepartment", "sample.restDays", "sample.daysToAsk",
                "campaigns.days", "campaigns.sampleSize", "campaigns.questions", "campaigns.options", "campaigns.textCharacters", "campaigns.answersOfAddress"),
        ]),
    ];
}
