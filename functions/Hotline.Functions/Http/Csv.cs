using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hotline.Functions.Http;

/// <summary>Tables as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets show Chinese, and camel-case column names.</summary>
public static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins like a formula would be run by a spreadsheet.
        InjectionOptions = InjectionOptions.Escape,
    };

    public static byte[] Of<T>(IEnumerable<T> rows)
    {
        using var content = new MemoryStream();
        using (var writer = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, Configuration))
        {
            csv.Context.TypeConverterOptionsCache.GetOptions<DateOnly>().Formats = ["yyyy-MM-dd"];
            foreach (var column in typeof(T).GetProperties())
            {
                csv.WriteField(JsonNamingPolicy.CamelCase.ConvertName(column.Name));
            }

            csv.NextRecord();
            foreach (var row in rows)
            {
                csv.WriteRecord(row);
                csv.NextRecord();
            }
        }

        return content.ToArray();
    }
}
