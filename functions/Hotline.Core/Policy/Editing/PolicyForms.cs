using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Editing;

/// <summary>Which parts of which policy files have forms. What has none is changed in the file's text, and kept by the forms as it is.</summary>
public static class PolicyForms
{
    private static readonly PolicyField Id = new("id", FieldKind.Text);
    private static readonly PolicyField Name = new("name", FieldKind.Words);
    private static readonly PolicyField Rule = new("rule", FieldKind.Text);
    private static readonly PolicyField Explanation = new("explanation", FieldKind.Passage);

    private static readonly PolicyPart[] Year =
    [
        new("", IsList: false, [new("source", FieldKind.Text)]),
        new("holidays", IsList: true, [Name, new("from", FieldKind.Text), new("to", FieldKind.Text), new("worked", FieldKind.Lines)]),
        new("shortDays", IsList: true, [Name, new("date", FieldKind.Text), new("hours", FieldKind.Text)]),
    ];

    private static readonly Dictionary<string, IReadOnlyList<PolicyPart>> Parts = new()
    {
        [PolicyFiles.Departments] = [Departments],
        [PolicyFiles.Categories] = [Categories],
        [PolicyFiles.Routing] = [Rules],
        [PolicyFiles.Deadlines] = [Clocks, .. DeadlineForms.Sections],
        [PolicyFiles.Answers] = [Templates, Approval, Quality],
        [PolicyFiles.Refusals] = [new("", IsList: false, [new("remedy", FieldKind.Passage)]), new("grounds", IsList: true, [Id, Name, new("law", FieldKind.Text)])],
    };

    private static PolicyPart Departments => new("departments", IsList: true,
    [
        Id,
        Name,
        Choice("level", ChoiceSource.DepartmentLevels),
        Choice("parent", ChoiceSource.Departments, optional: true),
        Choice("district", ChoiceSource.Districts, optional: true),
        new("function", FieldKind.Text, Optional: true),
        new("place", FieldKind.Text, Optional: true),
        new("duties", FieldKind.Passage),
    ]);

    private static PolicyPart Categories => new("categories", IsList: true,
    [
        Id,
        Name,
        Choice("clock", ChoiceSource.Clocks, optional: true),
        Choice("department", ChoiceSource.Departments, optional: true),
        new("examples", FieldKind.Lines, Optional: true),
    ]);

    private static PolicyPart Rules => new("rules", IsList: true,
    [
        Id,
        new("when.categories", FieldKind.Lines, Optional: true),
        new("when.keywords", FieldKind.Lines, Optional: true),
        Choices("when.kinds", ChoiceSource.CaseKinds),
        Choices("when.urgencies", ChoiceSource.Urgencies),
        Choices("when.districts", ChoiceSource.Districts),
        new("when.places", FieldKind.Lines, Optional: true),
        Choice("when.located", ChoiceSource.PlaceLevels, optional: true),
        Choice("department", ChoiceSource.DepartmentsAndDesk, optional: true),
        new("function", FieldKind.Text, Optional: true),
        Choice("level", ChoiceSource.DepartmentLevels, optional: true),
        new("reason", FieldKind.Words),
        new("overrides", FieldKind.Flag, Optional: true),
    ])
    { IsOrdered = true };

    private static PolicyPart Clocks => new("clocks", IsList: true,
        [Id, new("length", FieldKind.Text), new("most", FieldKind.Text, Optional: true), Rule, Explanation]);

    private static PolicyPart Templates => new("templates", IsList: true,
    [
        Id,
        Name,
        new("text", FieldKind.Passage),
        new("fields", FieldKind.Rows, Optional: true) { Columns = ["id", "name.zh-Hans", "name.zh-Hant", "name.en"] },
    ]);

    private static PolicyPart Approval => new("approval", IsList: false,
    [
        new("required", FieldKind.Flag),
        new("exceptFor", FieldKind.Lines, Optional: true),
        new("reviewFirst", FieldKind.Flag),
        new("approversAnswerDirectly", FieldKind.Flag),
    ]);

    private static PolicyPart Quality => new("quality", IsList: false,
    [
        .. DeadlineForms.Numbers("leastCharacters", "leastRelevance", "leastTakenUp", "mostBoilerplate", "repetition"),
    ]);

    public static IReadOnlyList<PolicyPart> Of(string file) => Versions.PolicyFileSet.IsYear(file) ? Year : Parts.GetValueOrDefault(file) ?? [];

    public static PolicyPart? Find(string file, string property) => Of(file).FirstOrDefault(part => part.Property == property);

    internal static PolicyField Choice(string path, ChoiceSource from, bool optional = false) => new(path, FieldKind.Choice, optional) { From = from };

    internal static PolicyField Choices(string path, ChoiceSource from) => new(path, FieldKind.Choices, Optional: true) { From = from };
}
