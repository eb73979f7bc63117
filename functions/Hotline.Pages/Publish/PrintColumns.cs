using System.Text.RegularExpressions;
using Hotline.Core.Publish.Print;

namespace Hotline.Pages.Publish;

/// <summary>How the columns of a printed table stand: numbers to the right, times and references on one line. A dash is either.</summary>
internal static partial class PrintColumns
{
    public static IReadOnlyList<string?> ClassesOf(PrintTable table) => [.. table.Columns.Select((_, column) => ClassOf([.. table.Rows.Select(row => row[column])]))];

    private static string? ClassOf(IReadOnlyList<string> cells) =>
        cells.All(Number().IsMatch) ? "number" : cells.All(OneLine().IsMatch) ? "one-line" : null;

    [GeneratedRegex("^([0-9]+(\\.[0-9]+)?%?|—)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^([0-9]{6}(-[0-9]{4}){2}|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}.*|—)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneLine();
}
