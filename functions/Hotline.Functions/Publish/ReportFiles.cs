using Hotline.Core.Publish.Reports;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A report as a file of rows and columns.</summary>
public sealed class ReportFiles(ReportNames names)
{
    /// <summary>Null when the caller takes neither of the two.</summary>
    public IResult? Of(Report report, string? mediaType, string language)
    {
        var rows = ReportRow.Of(report, names, language);
        var name = $"report-{EnumText.Of(report.By)}-{report.From:yyyy-MM-dd}-{report.To:yyyy-MM-dd}";
        return mediaType switch
        {
            "text/csv" => Results.Bytes(Csv.Of(rows), Csv.MediaType, $"{name}.csv"),
            Workbook.MediaType => Results.Bytes(Workbook.Of(rows, ReportColumns.In(language)), Workbook.MediaType, $"{name}.xlsx"),
            _ => null,
        };
    }
}
