using System.Text.Json;
using Hotline.Functions.Http;
using Hotline.Pages.Words;

namespace Hotline.Functions.Publish;

/// <summary>What the columns of a report mean.</summary>
public static class ReportColumns
{
    public static IReadOnlyList<ColumnMeaning> In(string language) =>
    [
        .. typeof(ReportRow).GetProperties().Select(column => JsonNamingPolicy.CamelCase.ConvertName(column.Name))
            .Select(column => new ColumnMeaning(column, PageTexts.Of($"reports.meaning-{column}", language))),
    ];
}
