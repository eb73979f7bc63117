using Hotline.Core.Publish.Reports;

namespace Hotline.Functions.Publish;

/// <summary>One line of a report as a row of a table; the column names are part of the API and explained in the data dictionary.</summary>
public sealed record ReportRow(
    string Dimension,
    string Key,
    string Name,
    DateOnly From,
    DateOnly To,
    int Answered,
    int InTime,
    int Unanswered,
    int Excluded,
    int Rated,
    int NotRated,
    int Repeated,
    int Satisfied,
    int FairlySatisfied,
    int Dissatisfied,
    int Solved,
    double? ResponseRate,
    double? ResponseLow,
    double? ResponseHigh,
    double? ResolutionRate,
    double? ResolutionLow,
    double? ResolutionHigh,
    double? SatisfactionRate,
    double? SatisfactionLow,
    double? SatisfactionHigh,
    int Overdue,
    double? OverdueRate,
    int Returned,
    int Extended,
    int Reopened,
    double? MedianHours,
    double? P90Hours,
    int? AnsweredBefore,
    double? ResponseRateBefore,
    double? ResolutionRateBefore,
    double? SatisfactionRateBefore,
    double? OverdueRateBefore,
    double? MedianHoursBefore)
{
    /// <summary>The lines and, last, all together.</summary>
    public static IEnumerable<ReportRow> Of(Report report, ReportNames names, string language) => report.Lines
        .Select(line => Of(report, EnumText.Of(report.By), line, names.Of(report.By, line.Key, language)))
        .Append(Of(report, "total", report.Total, ""));

    private static ReportRow Of(Report report, string dimension, ReportLine line, string name)
    {
        var (now, tally, before) = (line.Now, line.Now.Tally, line.Before);
        return new(
            dimension, line.Key, name, report.From, report.To,
            tally.Answered, tally.InTime, tally.Unanswered, tally.Excluded, tally.Rated, tally.NotRated, tally.Repeated,
            tally.Satisfied, tally.FairlySatisfied, tally.Dissatisfied, tally.Solved,
            now.Response.Share, now.Response.Low, now.Response.High,
            now.Resolution.Share, now.Resolution.Low, now.Resolution.High,
            now.Satisfaction.Share, now.Satisfaction.Low, now.Satisfaction.High,
            now.Overdue.Numerator, now.Overdue.Share, now.Returned, now.Extended, now.Reopened, now.MedianHours, now.P90Hours,
            before?.Tally.Answered, before?.Response.Share, before?.Resolution.Share, before?.Satisfaction.Share, before?.Overdue.Share, before?.MedianHours);
    }
}
