using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>One attribute of a case by which reports group or filter.</summary>
internal sealed class ReportAttribute
{
    private static readonly ReportAttribute Department = new(group => group.Department, filter => filter.Department is not null, filter => new(filter.Department));

    private static readonly ReportAttribute Category = new(group => group.Category, filter => filter.Category is not null, filter => new(Category: filter.Category));

    private static readonly ReportAttribute District = new(group => group.District, filter => filter.District is not null, filter => new(District: filter.District));

    private static readonly ReportAttribute Channel = new(group => group.Channel, filter => filter.Channel is not null, filter => new(Channel: filter.Channel));

    private static readonly ReportAttribute Kind = new(group => group.Kind, filter => filter.Kind is not null, filter => new(Kind: filter.Kind));

    private static readonly ReportAttribute Urgency = new(group => group.Urgency, filter => filter.Urgency is not null, filter => new(Urgency: filter.Urgency));

    /// <summary>All cases have the same: the month itself.</summary>
    private static readonly ReportAttribute Nothing = new(_ => null, _ => false, _ => new());

    private readonly Func<ReportFilter, bool> _filters;

    private ReportAttribute(Func<CaseGroup, object?> of, Func<ReportFilter, bool> filters, Func<ReportFilter, ReportFilter> only)
    {
        Of = of;
        _filters = filters;
        Only = only;
    }

    public Func<CaseGroup, object?> Of { get; }

    /// <summary>Of a filter the part that asks for this attribute.</summary>
    public Func<ReportFilter, ReportFilter> Only { get; }

    public static IEnumerable<ReportAttribute> In(ReportFilter filter) =>
        new[] { Department, Category, District, Channel, Kind, Urgency }.Where(attribute => attribute._filters(filter));

    /// <summary>The one on which a dimension's key depends, and no other.</summary>
    public static ReportAttribute By(ReportDimension dimension) => dimension switch
    {
        ReportDimension.Department or ReportDimension.DepartmentTree => Department,
        ReportDimension.Category => Category,
        ReportDimension.District => District,
        ReportDimension.Channel => Channel,
        ReportDimension.Kind => Kind,
        ReportDimension.Urgency => Urgency,
        _ => Nothing,
    };
}
