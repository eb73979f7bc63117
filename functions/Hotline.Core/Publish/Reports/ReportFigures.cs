using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>What a report says of one group of cases. Times are working hours; the quantile at p is the smallest time that at least p of the answers took no longer than.</summary>
public sealed record ReportFigures(
    Tally Tally,
    RateFigure Response,
    RateFigure Resolution,
    RateFigure Satisfaction,
    RateFigure Overdue,
    int Returned,
    int Extended,
    int Reopened,
    double? MedianHours,
    double? P90Hours);

/// <summary>One line: a value of the report's dimension.</summary>
/// <param name="Before">The same in the period before; null where there was no case.</param>
public sealed record ReportLine(string Key, ReportFigures Now, ReportFigures? Before);

/// <summary>The lines in the policy's order, and all together.</summary>
/// <param name="CollectedAt">When the cases of the least recent month were read; null when there is none.</param>
public sealed record Report(
    DateOnly From,
    DateOnly To,
    DateOnly BeforeFrom,
    DateOnly BeforeTo,
    ReportDimension By,
    ReportFilter Filter,
    DateTimeOffset? CollectedAt,
    string Formula,
    FigureRules Rules,
    IReadOnlyList<ReportLine> Lines,
    ReportLine Total);
