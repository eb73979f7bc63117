using System.Text.Json;
using MiniExcelLibs;

namespace Hotline.Functions.Http;

/// <summary>A spreadsheet (XLSX) of two sheets: the rows as a table, and what each column means.</summary>
public static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Of<T>(IEnumerable<T> rows, IReadOnlyList<ColumnMeaning> columns)
    {
        var properties = typeof(T).GetProperties();
        var table = rows.Select(row => properties.ToDictionary(
            property => JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            property => property.GetValue(row) is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : property.GetValue(row)));
        using var content = new MemoryStream();
        content.SaveAs(new Dictionary<string, object> { ["report"] = table.ToList(), ["columns"] = columns });
        return content.ToArray();
    }
}

/// <summary>An entry of a data dictionary.</summary>
public sealed record ColumnMeaning(string Column, string Meaning);
