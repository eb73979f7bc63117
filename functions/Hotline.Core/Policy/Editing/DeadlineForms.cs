namespace Hotline.Core.Policy.Editing;

/// <summary>The numbers beside the clocks in the deadlines file.</summary>
internal static class DeadlineForms
{
    private static readonly PolicyField Rule = new("rule", FieldKind.Text);
    private static readonly PolicyField Explanation = new("explanation", FieldKind.Passage);

    public static IReadOnlyList<PolicyPart> Sections { get; } =
    [
        Section("reminders", Text("beforeDue"), Flag("onDueMorning"), Text("urgeAfterDue"), Text("superviseAfterUrge"), Rule, Explanation),
        Section("extensions",
            new PolicyField("steps", FieldKind.Rows) { Columns = ["most", "decidedBy"] },
            PolicyForms.Choice("leadersDecidedBy", ChoiceSource.Roles),
            Rule,
            Explanation),
        Section("waiting",
            new PolicyField("remindAfter", FieldKind.Lines),
            PolicyForms.Choices("goOnKinds", ChoiceSource.CaseKinds),
            PolicyForms.Choices("goOnUrgencies", ChoiceSource.Urgencies),
            Rule,
            Explanation),
        Section("casework", Number("returns"), Flag("severalWhenInvited"), Number("coHandlers"), Number("milestones")),
        Section("callBacks", Text("after"), Number("againHours"), Number("attempts"), Number("heldMinutes")),
        Section("rating", Number("reopenings"), Number("daysToRate")),
        Section("refusal", Number("remedyDays")),
        Section("classification", Number("deskBelow")),
        Section("matching", [.. Numbers("similarDays", "hotDays", "hotPeople", "hotRise", "hotIssues", "votesOfAddress")]),
        Section("learning", [.. Numbers("months", "heldOut", "heldOutLeast", "chance")]),
        Section("limits",
        [
            .. Numbers(
                "complaintCharactersLeast", "complaintCharacters", "transcriptCharacters", "letterCharacters", "answerCharacters", "noteCharacters",
                "commentCharacters", "nameCharacters", "addressCharacters", "attachments", "attachmentBytes"),
            new PolicyField("attachmentTypes", FieldKind.Lines),
        ]),
    ];

    public static IEnumerable<PolicyField> Numbers(params string[] paths) => paths.Select(Number);

    private static PolicyPart Section(string property, params PolicyField[] fields) => new(property, IsList: false, fields);

    private static PolicyField Text(string path) => new(path, FieldKind.Text);

    private static PolicyField Flag(string path) => new(path, FieldKind.Flag);

    private static PolicyField Number(string path) => new(path, FieldKind.Number);
}
