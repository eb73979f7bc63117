using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Which cases a report is of; what is null is not asked for. A department or category stands for all below it too.</summary>
public sealed record ReportFilter(
    string? Department = null, string? Category = null, string? District = null, Channel? Channel = null, CaseKind? Kind = null, Urgency? Urgency = null)
{
    public void Check(ErrorList errors, CityPolicy policy)
    {
        if (Department is not null && policy.Departments.Find(Department) is null)
        {
            errors.Add(Errors.UnknownDepartment("department"));
        }

        if (Category is not null && policy.Categories.Find(Category) is null)
        {
            errors.Add(Errors.UnknownCategory("category"));
        }

        if (District is not null && policy.City.FindDistrict(District) is null)
        {
            errors.Add(Errors.UnknownValue("district", string.Join(", ", policy.City.Districts.Select(district => district.Id))));
        }
    }

    internal bool Holds(CaseGroup group, CityPolicy policy) =>
        (Department is null || IsWithin(group.Department, Department, policy))
        && (Category is null || group.Category == Category || group.Category?.StartsWith(Category + '.', StringComparison.Ordinal) == true)
        && (District is null || group.District == District)
        && (Channel is null || group.Channel == Channel)
        && (Kind is null || group.Kind == Kind)
        && (Urgency is null || group.Urgency == Urgency);

    /// <summary>A department that the policy has dropped since is below none.</summary>
    private static bool IsWithin(string department, string above, CityPolicy policy) =>
        department == above || (policy.Departments.Find(department) is not null && policy.Departments.IsWithin(department, above));
}
