using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hotline.Core.Publish.Print;

namespace Hotline.Functions.Publish;

/// <summary>A document as one page of HTML that prints on A4: nothing to fetch, no script, every text encoded.</summary>
public static class PrintPage
{
    public const string MediaType = "text/html; charset=utf-8";

    private const string Style =
        """
        body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1.1rem/1.8 "FangSong", "FangSong_GB2312", "Noto Serif CJK SC", serif; color: #111; }
        h1 { text-align: center; font-size: 1.8rem; line-height: 1.4; }
        h2 { font-size: 1.2rem; font-family: "SimHei", "Noto Sans CJK SC", sans-serif; margin: 1.5em 0 .5em; break-after: avoid; }
        .number { text-align: center; }
        p { margin: 0; text-indent: 2em; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.5; }
        th, td { border: 1px solid #555; padding: .25rem .5rem; text-align: left; vertical-align: top; }
        th { background: #eee; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        footer { margin-top: 2.5rem; text-align: right; }
        footer p { text-indent: 0; }
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        @media print { body { margin: 0; max-width: none; padding: 0; } }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(PrintDocument document)
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{Encoded(document.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{Encoded(document.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Encoded(document.Title)}</h1>\n");
        if (document.Number is { } number)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"number\">{Encoded(number)}</p>\n");
        }

        foreach (var block in document.Blocks)
        {
            Append(page, block);
        }

        page.Append(CultureInfo.InvariantCulture, $"<footer>\n<p>{Encoded(document.Issuer)}</p>\n<p>{Encoded(document.Date)}</p>\n</footer>\n</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, PrintBlock block)
    {
        switch (block)
        {
            case PrintHeading heading:
                page.Append(CultureInfo.InvariantCulture, $"<h2>{Encoded(heading.Text)}</h2>\n");
                break;
            case PrintParagraph paragraph:
                page.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(paragraph.Text)}</p>\n");
                break;
            case PrintTable table:
                page.Append("<table>\n<thead>\n").Append(Row(table.Columns, "th scope=\"col\"", "th")).Append("</thead>\n<tbody>\n");
                foreach (var row in table.Rows)
                {
                    page.Append(Row(row, "td", "td"));
                }

                page.Append("</tbody>\n</table>\n");
                break;
        }
    }

    private static string Row(IReadOnlyList<string> cells, string open, string close) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{open}>{Encoded(cell)}</{close}>"))}</tr>\n";

    private static string Encoded(string text) => Encoder.Encode(text);
}
