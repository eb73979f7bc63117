using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hotline.Language.Learning;

/// <summary>Reads labelled texts from a CSV file with a header row, in UTF-8. Rows without a label are left out.</summary>
public static class LabelledCsv
{
    /// <param name="group">The column that names near-duplicates; without it texts of the same spelling are a group.</param>
    /// <exception cref="InvalidDataException">A named column is missing, or the file is not CSV.</exception>
    public static IReadOnlyList<LabelledText> Read(TextReader file, IReadOnlyList<string> textColumns, string labelColumn, string? group = null)
    {
        using var csv = new CsvReader(file, new CsvConfiguration(CultureInfo.InvariantCulture) { MissingFieldFound = null }, leaveOpen: true);
        try
        {
            csv.Read();
            csv.ReadHeader();
            string[] needed = group is null ? [.. textColumns, labelColumn] : [.. textColumns, labelColumn, group];
            var missing = needed.Except(csv.HeaderRecord ?? []).ToList();
            if (missing.Count > 0)
            {
                throw new InvalidDataException($"The file has no column {string.Join(", ", missing)}; it has {string.Join(", ", csv.HeaderRecord ?? [])}.");
            }

            return ReadRows(csv, textColumns, labelColumn, group);
        }
        catch (CsvHelperException fault)
        {
            throw new InvalidDataException($"Row {csv.Parser.Row} of the file is not CSV.", fault);
        }
    }

    private static List<LabelledText> ReadRows(CsvReader csv, IReadOnlyList<string> textColumns, string labelColumn, string? group)
    {
        var texts = new List<LabelledText>();
        while (csv.Read())
        {
            string[] fields = [.. textColumns.Select(column => csv.GetField(column) ?? "")];
            var label = csv.GetField(labelColumn);
            if (!string.IsNullOrWhiteSpace(label))
            {
                texts.Add(new LabelledText(fields, label.Trim(), group is null ? string.Join('\n', fields) : csv.GetField(group)));
            }
        }

        return texts;
    }
}
