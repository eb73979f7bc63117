using Hotline.Core.Policy;

namespace Hotline.Pages.Intake;

/// <summary>The departments to choose from, those below another one moved in.</summary>
internal static class DepartmentOptions
{
    public static IReadOnlyList<(string Value, string Words)> Of(CityPolicy policy, string language) =>
    [
        .. policy.Departments.All.Select(department => (
            department.Id,
            new string('\u3000', policy.Departments.AncestorsOf(department.Id).Count()) + department.Name.In(language))),
    ];
}
