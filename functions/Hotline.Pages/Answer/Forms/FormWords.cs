using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;
using Hotline.Pages.Words;

namespace Hotline.Pages.Answer.Forms;

/// <summary>The fields whose choices come from the policy or the case, in the reader's language.</summary>
internal sealed class FormWords(CityPolicy policy, string language)
{
    public string this[string key] => PageTexts.Of($"action.{key}", language);

    public string Numbered(string key, int index) => PageTexts.Of($"action.{key}", language, index + 1);

    public FormField YesNo(string name) => new(name, FieldKind.Choice) { Options = [("true", this["approve-yes"]), ("false", this["approve-no"])] };

    public FormField Departments(string name) => new(name, FieldKind.Select)
    {
        Options = [.. policy.Departments.All.Select(department => (department.Id, department.Name.In(language)))],
    };

    /// <summary>The co-handlers that still owe their part.</summary>
    public static FormField Parts(string name, StaffCase shown) => new(name, FieldKind.Select)
    {
        Options = [.. shown.Casework.Parts.Where(part => part.Stage is PartStage.Invited or PartStage.Accepted).Select(part => (part.Department.Id, part.Department.Name))],
    };

    public static FormField Milestones(string name, StaffCase shown) => new(name, FieldKind.Select)
    {
        Options =
        [
            .. (shown.Casework.Plan?.Milestones ?? [])
                .Where(milestone => milestone.ReachedAt is null)
                .Select(milestone => (FormattableString.Invariant($"{milestone.Number}"), $"{milestone.Number}. {milestone.Title}")),
        ],
    };

    public FormField RefusalGrounds(string name) => new(name, FieldKind.Choice)
    {
        Options = [.. policy.Refusals.Grounds.Select(ground => (ground.Id, $"{ground.Name.In(language)} · {ground.Law}"))],
    };

    public FormField ExclusionGrounds(string name) => new(name, FieldKind.Choice)
    {
        Options = [.. policy.Supervision.ExclusionGrounds.Select(ground => (ground.Id, ground.Name.In(language)))],
    };

    public FormField Categories(string name, string? now) => new(name, FieldKind.Select)
    {
        Optional = true,
        Value = now,
        Options = [.. policy.Categories.Leaves.Select(category => (category.Id, policy.Categories.PathName(category.Id, language)))],
    };

    public FormField Kinds(string name, CaseKind? now) => Of(name, now, kind => CaseNames.Of(kind).In(language));

    public FormField Urgencies(string name, Urgency now) => Of<Urgency>(name, now, urgency => CaseNames.Of(urgency).In(language));

    private static FormField Of<T>(string name, T? now, Func<T, string> words)
        where T : struct, Enum => new(name, FieldKind.Select)
        {
            Optional = true,
            Value = now is { } value ? EnumText.Of(value) : null,
            Options = [.. Enum.GetValues<T>().Select(each => (EnumText.Of(each), words(each)))],
        };
}
