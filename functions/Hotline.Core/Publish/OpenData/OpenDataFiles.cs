using System.Text;
using System.Text.Json;

namespace Hotline.Core.Publish.OpenData;

/// <summary>The files of a month's cases. The same rows give the same bytes everywhere.</summary>
public static class OpenDataFiles
{
    public const string RowsName = "cases.jsonl";
    public const string CsvName = "cases.csv";
    public const string ManifestName = "manifest.json";

    private const string CsvType = "text/csv; charset=utf-8";
    private const string JsonType = "application/json; charset=utf-8";
    private const string TextType = "text/plain; charset=utf-8";
    private const string NewLine = "\r\n";

    private static readonly string[] DictionaryColumns = ["name", "type", "description", "description_zh"];
    private static readonly string[] Missing = [""];

    /// <summary>Rows in the order of their texts, so that their place tells nothing.</summary>
    public static IReadOnlyList<OpenCase> InOrder(IEnumerable<OpenCase> rows) => [.. rows.OrderBy(row => CanonicalJson.Of(row), StringComparer.Ordinal)];

    public static IReadOnlyList<PublishedFile> Render(IReadOnlyList<OpenCase> rows) =>
    [
        new(RowsName, "application/x-ndjson; charset=utf-8", Ledger.StrictJson.Lines(rows)),
        new(CsvName, CsvType, Csv(rows)),
        new("dictionary.csv", CsvType, Dictionary()),
        new("schema.json", JsonType, Schema()),
        new("README.md", TextType, Text("README.md")),
        new("LICENSE.txt", TextType, Text("LICENSE.txt")),
    ];

    /// <summary>RFC 4180, UTF-8 with a byte order mark, so that spreadsheets show Chinese.</summary>
    public static byte[] Csv(IReadOnlyList<OpenCase> rows)
    {
        var text = new StringBuilder("\uFEFF");
        AddLine(text, OpenColumns.All.Select(column => column.Name));
        foreach (var row in rows)
        {
            var json = JsonSerializer.SerializeToElement(row, CoreJson.Options);
            AddLine(text, OpenColumns.All.Select(column => json.TryGetProperty(column.Name, out var value) ? Shown(value) : ""));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Dictionary()
    {
        var text = new StringBuilder("\uFEFF");
        AddLine(text, DictionaryColumns);
        foreach (var column in OpenColumns.All)
        {
            AddLine(text, [column.Name, column.Type, column.En, column.ZhHans]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A table schema of Frictionless Data.</summary>
    private static byte[] Schema() => CanonicalJson.Bytes(new
    {
        Fields = OpenColumns.All.Select(column => new { column.Name, column.Type, Description = column.En }),
        MissingValues = Missing,
    });

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static void AddLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append(NewLine);

    /// <summary>A cell that begins like a formula would be run by a spreadsheet.</summary>
    private static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static byte[] Text(string name)
    {
        using var stream = typeof(OpenDataFiles).Assembly.GetManifestResourceStream($"open-data/{name}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
