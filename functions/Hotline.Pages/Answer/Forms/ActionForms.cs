using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;

namespace Hotline.Pages.Answer.Forms;

/// <summary>What each action on a case asks for: one description for all of them, shown by one component and sent to one address.</summary>
public sealed class ActionForms(CityPolicy policy, AnswerForms answers)
{
    private Limits Limits => policy.Deadlines.Limits;

    /// <param name="prepared">What an answer begins with; for the actions that write one.</param>
    /// <param name="template">The template chosen for it; null to write freely.</param>
    public ActionForm Of(CaseAction action, StaffCase shown, string language, PreparedAnswer? prepared = null, string? template = null)
    {
        var words = new FormWords(policy, language);
        return new(action, action switch
        {
            CaseAction.DraftAnswer or CaseAction.Answer => answers.Of(shown, words, prepared, template),
            CaseAction.Invite => [.. Enumerable.Range(0, policy.Deadlines.Casework.CoHandlers).Select(i => Invited(i, words))],
            CaseAction.FilePlan => [new([Note("summary")]), .. Enumerable.Range(0, policy.Deadlines.Casework.Milestones).Select(i => Step(i, words))],
            _ when ActionGroups.IsBare(action) => [],
            _ => [new(Fields(action, shown, words))],
        });
    }

    private FormField[] Fields(CaseAction action, StaffCase shown, FormWords words) => action switch
    {
        CaseAction.Dispatch => [words.Departments("department"), .. Understanding(shown, words)],
        CaseAction.Adjudicate => [words.Departments("department"), Line("rule", Limits.NoteCharacters), Note("decision")],
        CaseAction.Return => [Note("ground"), words.Departments("proposedDepartment") with { Optional = true }],
        CaseAction.HandBack => [Note("ground")],
        CaseAction.Transfer => [words.Departments("department"), Note("reason")],
        CaseAction.HandOver => [Line("account", Limits.NameCharacters) with { Optional = true }, words.Departments("department") with { Optional = true }, Note("reason")],
        CaseAction.Merge => [Line("main", Limits.NameCharacters), Note("reason")],
        CaseAction.ReleasePart => [FormWords.Parts("department", shown), Note("reason")],
        CaseAction.Coordinate => [Line("leader", Limits.NameCharacters), Note("note")],
        CaseAction.Contribute => [Long("contribution"), new("attachments", FieldKind.Files) { Optional = true }],
        CaseAction.Ask => [Note("question") with { Optional = true }, Note("missing") with { Optional = true, Hint = words["hint-missing"] }, .. FurtherQuestion(shown)],
        CaseAction.AllowAsking => [Note("decision")],
        CaseAction.TellProgress => [Note("notice")],
        CaseAction.SendBackAnswer or CaseAction.Urge => [Note("words")],
        CaseAction.Note => [Note("note")],
        CaseAction.RequestExtension => [Days("length"), Note("reason") with { Hint = words["hint-told-citizen"] }],
        CaseAction.ExtendLate => [Days("length"), Note("decision") with { Hint = words["hint-told-citizen"] }],
        CaseAction.ReachMilestone => [FormWords.Milestones("milestone", shown), Note("progress") with { Hint = words["hint-told-citizen"] }],
        CaseAction.NoteDeviation => [FormWords.Milestones("milestone", shown), Note("note"), Note("remedy"), Days("workingDays")],
        CaseAction.DecideDeviation => [FormWords.Milestones("milestone", shown), .. Decision("approved", words)],
        CaseAction.DecideExtension or CaseAction.DecideRefusal or CaseAction.DecidePlan or CaseAction.DecideHandOver => Decision("approved", words),
        CaseAction.DecideExclusion => Decision("approve", words),
        CaseAction.ProposeRefusal => [words.RefusalGrounds("ground"), Note("explanation") with { Hint = words["hint-told-citizen"] }],
        CaseAction.RequestExclusion => [words.ExclusionGrounds("ground"), Note("reason")],
        CaseAction.Report => [Note("report"), Note("deviation") with { Optional = true }, Note("remedy") with { Optional = true, Hint = words["hint-remedy"] }],
        CaseAction.Publish => [Note("hide") with { Optional = true, Hint = words["hint-hide"] }],
        CaseAction.FileEventReport => [.. ((string[])["what", "where", "when", "told", "done"]).Select(name => Long(name) with { Optional = true, Rows = 2, Hint = words["hint-as-drafted"] })],
        _ => [Note("reason")],
    };

    private static FormField[] Decision(string name, FormWords words) =>
        [words.YesNo(name), new("reason", FieldKind.Text) { Optional = true, Hint = words["hint-decision"] }];

    private static IEnumerable<FormField> FurtherQuestion(StaffCase shown) =>
        shown.Asking.Times > 0 ? [new("raisedByReply", FieldKind.Tick) { Optional = true }] : [];

    private static IEnumerable<FormField> Understanding(StaffCase shown, FormWords words) =>
        [words.Categories("category", shown.Category?.Id), words.Kinds("kind", shown.Kind), words.Urgencies("urgency", shown.Urgency)];

    private FormPart Invited(int index, FormWords words) => new(
        [
            words.Departments($"parts[{index}].department"),
            Note($"parts[{index}].asked"),
            Days($"parts[{index}].workingDays") with { Optional = true, Hint = words["hint-part-days"] },
            Note($"parts[{index}].reason") with { Optional = true, Rows = 2, Hint = words["hint-part-reason"] },
        ],
        words.Numbered("legend-part", index),
        index == 0);

    private FormPart Step(int index, FormWords words) => new(
        [Line($"milestones[{index}].title", Limits.NoteCharacters), Days($"milestones[{index}].workingDays") with { Hint = words["hint-step-days"] }],
        words.Numbered("legend-step", index),
        index == 0);

    private static FormField Line(string name, int most) => new(name, FieldKind.Line) { MaxLength = most };

    private static FormField Days(string name) => new(name, FieldKind.Number);

    private FormField Note(string name) => new(name, FieldKind.Text) { MaxLength = Limits.NoteCharacters };

    private FormField Long(string name) => new(name, FieldKind.Text) { MaxLength = Limits.AnswerCharacters, Rows = 8 };
}
