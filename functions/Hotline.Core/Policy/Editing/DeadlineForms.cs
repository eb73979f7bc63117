using static Hotline.Core.Policy.Editing.PolicyFields;

namespace Hotline.Core.Policy.Editing;

/// <summary>The numbers beside the clocks in the deadlines file.</summary>
internal static class DeadlineForms
{
    public static IReadOnlyList<PolicyPart> Sections { get; } =
    [
        Section("reminders", Text("beforeDue"), Flag("onDueMorning"), Text("urgeAfterDue"), Text("superviseAfterUrge"), Rule, Explanation),
        Section("extensions",
            new PolicyField("steps", FieldKind.Rows) { Columns = ["most", "decidedBy"] },
            Choice("leadersDecidedBy", ChoiceSource.Roles),
            Rule,
            Explanation),
        Section("waiting",
            Lines("remindAfter"),
            Choices("goOnKinds", ChoiceSource.CaseKinds),
            Choices("goOnUrgencies", ChoiceSource.Urgencies),
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
            Lines("attachmentTypes"),
        ]),
    ];
}
