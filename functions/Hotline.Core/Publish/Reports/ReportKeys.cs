using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>The line of a report that a case belongs to, and the order of the lines.</summary>
internal sealed class ReportKeys(ReportDimension by, ReportFilter filter, CityPolicy policy)
{
    /// <summary>What has no value in this dimension, such as a case without a known district.</summary>
    public const string None = "";

    /// <summary>What the key of a case depends on.</summary>
    public CaseAttribute Attribute => by switch
    {
        ReportDimension.Department or ReportDimension.DepartmentTree => CaseAttribute.Department,
        ReportDimension.Category => CaseAttribute.Category,
        ReportDimension.District => CaseAttribute.District,
        ReportDimension.Channel => CaseAttribute.Channel,
        ReportDimension.Kind => CaseAttribute.Kind,
        ReportDimension.Urgency => CaseAttribute.Urgency,
        // Any will do: all cases of a month have the same key.
        ReportDimension.Month => CaseAttribute.Excluded,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
    };

    /// <summary>Of a case of the month with the value of <see cref="Attribute"/>.</summary>
    public string Of(string? value, Month month) => by switch
    {
        ReportDimension.Month => month.ToString(),
        ReportDimension.DepartmentTree => Below(value!),
        ReportDimension.Category => CategoryBelow(value),
        _ => value ?? None,
    };

    /// <summary>The policy's order; what the policy has dropped since, and what has no value, comes last.</summary>
    public IEnumerable<string> InOrder(IReadOnlyCollection<string> keys)
    {
        var known = by switch
        {
            ReportDimension.Department or ReportDimension.DepartmentTree => policy.Departments.All.Select(department => department.Id),
            ReportDimension.Category => policy.Categories.All.Select(category => category.Id),
            ReportDimension.District => policy.City.Districts.Select(district => district.Id),
            ReportDimension.Channel => Enum.GetValues<Channel>().Select(EnumText.Of),
            ReportDimension.Kind => Enum.GetValues<CaseKind>().Select(EnumText.Of),
            ReportDimension.Urgency => Enum.GetValues<Urgency>().Select(EnumText.Of),
            _ => keys.Order(StringComparer.Ordinal),
        };
        var order = known.Where(keys.Contains).ToList();
        return order.Concat(keys.Except(order).OrderByDescending(key => key, StringComparer.Ordinal));
    }

    private string Below(string department)
    {
        var way = policy.Departments.Find(department) is null
            ? [department]
            : policy.Departments.AncestorsOf(department).Select(above => above.Id).Prepend(department).Reverse().ToList();
        var asked = filter.Department is null ? -1 : way.IndexOf(filter.Department);
        return way[Math.Min(asked + 1, way.Count - 1)];
    }

    private string CategoryBelow(string? category)
    {
        if (category is null)
        {
            return None;
        }

        var parts = category.Split('.');
        var asked = filter.Category is null ? 0 : filter.Category.Split('.').Length;
        return string.Join('.', parts.Take(asked + 1));
    }
}
