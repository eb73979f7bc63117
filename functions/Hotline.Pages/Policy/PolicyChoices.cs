using System.Text.Json.Nodes;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Pages.Words;

namespace Hotline.Pages.Policy;

/// <summary>What a field can be chosen from, as the files before the administrator have it: what they just added counts.</summary>
internal static class PolicyChoices
{
    private static readonly Role[] Deciders = [Role.Approver, Role.Supervisor];

    public static IReadOnlyList<(string Value, string Words)> Of(ChoiceSource from, PolicyFileSet files, string language) => from switch
    {
        ChoiceSource.Departments => Entries(files, "departments.json", "departments", language),
        ChoiceSource.DepartmentsAndDesk => [(CityPolicy.Desk, PageTexts.Of("policy.desk", language)), .. Entries(files, "departments.json", "departments", language)],
        ChoiceSource.Districts => Entries(files, "city.json", "districts", language),
        ChoiceSource.Clocks => Entries(files, "deadlines.json", "clocks", language),
        ChoiceSource.DepartmentLevels => [.. Enum.GetValues<DepartmentLevel>().Select(level => (EnumText.Of(level), PageTexts.Of($"policy.level-{EnumText.Of(level)}", language)))],
        ChoiceSource.PlaceLevels => [.. new[] { PlaceLevel.Township, PlaceLevel.Road, PlaceLevel.Estate }.Select(level => (EnumText.Of(level), PageTexts.Of($"policy.place-{EnumText.Of(level)}", language)))],
        ChoiceSource.RoutedLevels => [.. new[] { PlaceLevel.District, PlaceLevel.Township }.Select(level => (EnumText.Of(level), PageTexts.Of($"policy.located-{EnumText.Of(level)}", language)))],
        ChoiceSource.CaseKinds => [.. Enum.GetValues<CaseKind>().Select(kind => (EnumText.Of(kind), CaseNames.Of(kind).In(language)))],
        ChoiceSource.Urgencies => [.. Enum.GetValues<Urgency>().Select(urgency => (EnumText.Of(urgency), CaseNames.Of(urgency).In(language)))],
        ChoiceSource.Roles => [.. Deciders.Select(role => (EnumText.Of(role), CaseTexts.Role(role, language)))],
        ChoiceSource.Languages => PolicyWords.Languages,
        ChoiceSource.ToldBy => [.. Enum.GetValues<ToldBy>().Select(by => (EnumText.Of(by), PageTexts.Of($"policy.told-{EnumText.Of(by)}", language)))],
        _ => [],
    };

    private static List<(string Value, string Words)> Entries(PolicyFileSet files, string file, string list, string language)
    {
        var entries = (PolicyJson.Parse(files.Find(file))?[list] as JsonArray ?? []).OfType<JsonObject>();
        return [.. entries.Select(entry => (Id: PolicyTree.Text(entry["id"]), Entry: entry)).Select(each => (each.Id, Words(PolicyWords.Name(each.Entry, each.Id, language), each.Id)))];
    }

    private static string Words(string name, string id) => name == id ? id : $"{name} ({id})";
}
