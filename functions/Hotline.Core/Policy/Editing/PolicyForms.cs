using Hotline.Core.Policy.Reading;
using static Hotline.Core.Policy.Editing.PolicyFields;

namespace Hotline.Core.Policy.Editing;

/// <summary>Which parts of which policy files have forms. What has none is changed in the file's text, and kept by the forms as it is.</summary>
public static class PolicyForms
{
    private static readonly PolicyPart[] Year =
    [
        File(Text("source")),
        List("holidays", Name, Text("from"), Text("to"), Lines("worked")),
        List("shortDays", Name, Text("date"), Text("hours")),
    ];

    private static readonly Dictionary<string, IReadOnlyList<PolicyPart>> Parts = new()
    {
        [PolicyFiles.City] = CityForms.City,
        [PolicyFiles.Departments] = [Departments],
        [PolicyFiles.Categories] = [Categories],
        [PolicyFiles.Routing] = [Rules],
        [PolicyFiles.Deadlines] = [Clocks, .. DeadlineForms.Sections],
        [PolicyFiles.Supervision] = SupervisionForms.Parts,
        [PolicyFiles.Refusals] = [File(new PolicyField("remedy", FieldKind.Passage)), List("grounds", Id, Name, Text("law"))],
        [PolicyFiles.Cues] = CityForms.Cues,
        [PolicyFiles.Places] = CityForms.Places,
        [PolicyFiles.Answers] = [Templates, Approval, Quality],
        [PolicyFiles.Questions] = CityForms.Questions,
    };

    private static PolicyPart Departments => List("departments",
        Id,
        Name,
        Choice("level", ChoiceSource.DepartmentLevels),
        Choice("parent", ChoiceSource.Departments, optional: true),
        Choice("district", ChoiceSource.Districts, optional: true),
        Text("function", optional: true),
        Text("place", optional: true),
        new PolicyField("duties", FieldKind.Passage),
        Text("exchange.partner", optional: true) with { IsWholeGroup = true });

    private static PolicyPart Categories => List("categories",
        Id,
        Name,
        Choice("clock", ChoiceSource.Clocks, optional: true),
        Choice("department", ChoiceSource.Departments, optional: true),
        Lines("examples", optional: true));

    private static PolicyPart Rules => InOrder("rules",
        Id,
        Lines("when.categories", optional: true),
        Lines("when.keywords", optional: true),
        Choices("when.kinds", ChoiceSource.CaseKinds),
        Choices("when.urgencies", ChoiceSource.Urgencies),
        Choices("when.districts", ChoiceSource.Districts),
        Lines("when.places", optional: true),
        Choice("when.located", ChoiceSource.RoutedLevels, optional: true),
        Choice("department", ChoiceSource.DepartmentsAndDesk, optional: true),
        Text("function", optional: true),
        Choice("level", ChoiceSource.DepartmentLevels, optional: true),
        new PolicyField("reason", FieldKind.Words),
        Flag("overrides") with { Optional = true });

    private static PolicyPart Clocks => List("clocks", Id, Text("length"), Text("most", optional: true), Rule, Explanation);

    private static PolicyPart Templates => List("templates",
        Id,
        Name,
        new PolicyField("text", FieldKind.Passage),
        new PolicyField("fields", FieldKind.Rows, Optional: true) { Columns = ["id", "name.zh-Hans", "name.zh-Hant", "name.en"] });

    private static PolicyPart Approval => Section("approval",
        Flag("required"), Lines("exceptFor", optional: true), Flag("reviewFirst"), Flag("approversAnswerDirectly"));

    private static PolicyPart Quality => Section("quality",
        [.. Numbers("leastCharacters", "leastRelevance", "leastTakenUp", "mostBoilerplate", "repetition")]);

    public static IReadOnlyList<PolicyPart> Of(string file) => Versions.PolicyFileSet.IsYear(file) ? Year : Parts.GetValueOrDefault(file) ?? [];

    public static PolicyPart? Find(string file, string property) => Of(file).FirstOrDefault(part => part.Property == property);
}
