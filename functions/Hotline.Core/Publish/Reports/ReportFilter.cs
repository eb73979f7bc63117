using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Which cases a report is of; what is null is not asked for. A department or category stands for all below it too.</summary>
public sealed record ReportFilter(
    string? Department = null, string? Category = null, string? District = null, Channel? Channel = null, CaseKind? Kind = null, Urgency? Urgency = null)
{
    /// <summary>The attributes that it says anything of.</summary>
    internal IEnumerable<CaseAttribute> AskedFor => CaseAttributes.All.Where(attribute => Asked(attribute) is not null);

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

    internal bool Holds(CountedCase counted, CityPolicy policy) =>
        AskedFor.All(attribute => Holds(attribute, counted.TextOf(attribute), policy));

    /// <summary>Whether a case with the value is asked for, as far as this attribute goes.</summary>
    internal bool Holds(CaseAttribute attribute, string? value, CityPolicy policy)
    {
        var asked = Asked(attribute);
        return asked is null || value == asked || attribute switch
        {
            CaseAttribute.Department => IsWithin(value!, asked, policy),
            CaseAttribute.Category => value?.StartsWith(asked + '.', StringComparison.Ordinal) == true,
            _ => false,
        };
    }

    private string? Asked(CaseAttribute attribute) => attribute switch
    {
        CaseAttribute.Department => Department,
        CaseAttribute.Category => Category,
        CaseAttribute.District => District,
        CaseAttribute.Channel => Channel is { } channel ? EnumText.Of(channel) : null,
        CaseAttribute.Kind => Kind is { } kind ? EnumText.Of(kind) : null,
        CaseAttribute.Urgency => Urgency is { } urgency ? EnumText.Of(urgency) : null,
        _ => null,
    };

    /// <summary>A department that the policy has dropped since is below none.</summary>
    private static bool IsWithin(string department, string above, CityPolicy policy) =>
        policy.Departments.Find(department) is not null && policy.Departments.IsWithin(department, above);
}
