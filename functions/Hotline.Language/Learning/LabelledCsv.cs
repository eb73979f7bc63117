using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hotline.Language.Learning;

/// <summary>Reads labelled texts from a CSV file with a header row. Rows without a label are left out.</summary>
public static class LabelledCsv
{
    /// <summary>The names in the header row.</summary>
    /// <exception cref="InvalidDataException">The file is empty, or written in another encoding.</exception>
    public static IReadOnlyList<string> ColumnsOf(Stream file, Encoding? encoding = null) => Decoding(file, encoding, reader =>
    {
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture, leaveOpen: true);
        return HeaderOf(csv);
    });

    /// <param name="encoding">What the file is written in where it does not begin with a byte order mark; UTF-8 if not said.</param>
    /// <exception cref="InvalidDataException">A named column is missing, the file is not CSV, or written in another encoding.</exception>
    public static IReadOnlyList<LabelledText> Read(
        Stream file, IReadOnlyList<string> textColumns, string labelColumn, string? group = null, Encoding? encoding = null) =>
        Decoding(file, encoding, reader => Read(reader, textColumns, labelColumn, group));

    /// <param name="group">The column that names near-duplicates; without it texts of the same spelling are a group.</param>
    /// <exception cref="InvalidDataException">A named column is missing, or the file is not CSV.</exception>
    public static IReadOnlyList<LabelledText> Read(TextReader file, IReadOnlyList<string> textColumns, string labelColumn, string? group = null)
    {
        using var csv = new CsvReader(file, new CsvConfiguration(CultureInfo.InvariantCulture) { MissingFieldFound = null }, leaveOpen: true);
        try
        {
            var header = HeaderOf(csv);
            string[] needed = group is null ? [.. textColumns, labelColumn] : [.. textColumns, labelColumn, group];
            var missing = needed.Except(header).ToList();
            if (missing.Count > 0)
            {
                throw new InvalidDataException($"The file has no column {string.Join(", ", missing)}; it has {string.Join(", ", header)}.");
            }

            return ReadRows(csv, textColumns, labelColumn, group);
        }
        catch (CsvHelperException fault) when (fault.InnerException is not DecoderFallbackException)
        {
            throw new InvalidDataException($"Row {csv.Parser.Row} of the file is not CSV.", fault);
        }
    }

    private static string[] HeaderOf(CsvReader csv)
    {
        if (!csv.Read())
        {
            throw new InvalidDataException("The file is empty.");
        }

        csv.ReadHeader();
        return csv.HeaderRecord ?? [];
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

    // A wrong encoding read leniently would teach the model replacement characters.
    private static T Decoding<T>(Stream file, Encoding? encoding, Func<TextReader, T> read)
    {
        var strict = (Encoding)(encoding ?? Encoding.UTF8).Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        using var reader = new StreamReader(file, strict);
        try
        {
            return read(reader);
        }
        catch (Exception fault) when ((fault as DecoderFallbackException ?? fault.InnerException) is DecoderFallbackException)
        {
            throw new InvalidDataException($"The file is not written in {strict.WebName}.", fault);
        }
    }
}
