using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Reports;

/// <summary>What the lines of reports and ratings are called.</summary>
public sealed class ReportNames(CityPolicy policy)
{
    private static readonly LocalText Unknown = new("未注明", "未註明", "Not known");

    public string Of(ReportDimension by, string key, string language) => by switch
    {
        _ when key.Length == 0 => Unknown.In(language),
        ReportDimension.Department or ReportDimension.DepartmentTree => policy.Departments.Find(key)?.Name.In(language) ?? key,
        ReportDimension.Category => policy.Categories.Find(key) is null ? key : policy.Categories.PathName(key, language),
        ReportDimension.District => policy.City.FindDistrict(key)?.Name.In(language) ?? key,
        ReportDimension.Channel => EnumText.TryRead<Channel>(key, out var channel) ? CaseNames.Of(channel).In(language) : key,
        ReportDimension.Kind => EnumText.TryRead<CaseKind>(key, out var kind) ? CaseNames.Of(kind).In(language) : key,
        ReportDimension.Urgency => EnumText.TryRead<Urgency>(key, out var urgency) ? CaseNames.Of(urgency).In(language) : key,
        _ => key,
    };
}
