using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hotline.Core.Publish.Print;

namespace Hotline.Functions.Publish;

/// <summary>A document as a word processor's file (Office Open XML), set as official documents are (GB/T 9704: A4, its margins, 22 lines of 16 pt).</summary>
public static class PrintDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What is left of a page's width between its margins, in twentieths of a point.</summary>
    private const int TextWidth = 8845;

    public static byte[] Of(PrintDocument document)
    {
        using var content = new MemoryStream();
        using (var package = WordprocessingDocument.Create(content, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PrintStyles.Of(document.Language);
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            main.Document = new Document(new Body(
            [
                Styled(PrintStyles.Title, document.Title),
                .. document.Number is { } number ? [Styled(PrintStyles.Number, number)] : Array.Empty<OpenXmlElement>(),
                .. document.Blocks.Select(Block),
                Styled(PrintStyles.Issuer, document.Issuer),
                Styled(PrintStyles.Issuer, document.Date),
                Page(main.GetIdOfPart(footer)),
            ]));
            package.PackageProperties.Title = document.Title;
            package.PackageProperties.Creator = document.Issuer;
            package.PackageProperties.Language = document.Language;
        }

        return content.ToArray();
    }

    private static OpenXmlElement Block(PrintBlock block) => block switch
    {
        PrintHeading heading => Styled(PrintStyles.Heading, heading.Text),
        PrintParagraph paragraph => Styled(PrintStyles.Body, paragraph.Text),
        PrintTable table => Table(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, null),
    };

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table Table(PrintTable table)
    {
        var widths = WidthsOf(table.Columns.Count);
        return new(
        [
            new TableProperties(
                new TableStyle { Val = PrintStyles.Grid },
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })),
            Row(table.Columns, widths, isHeader: true),
            .. table.Rows.Select(row => Row(row, widths, isHeader: false)),
        ]);
    }

    /// <summary>The first column names what the others say something of, and gets twice their width.</summary>
    private static IReadOnlyList<string> WidthsOf(int columns) =>
    [
        .. Enumerable.Range(0, columns).Select(column => (TextWidth / (columns + 1) * (column == 0 ? 2 : 1)).ToString(CultureInfo.InvariantCulture)),
    ];

    private static TableRow Row(IReadOnlyList<string> cells, IReadOnlyList<string> widths, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        return new([properties, .. cells.Zip(widths, (cell, width) => Cell(cell, width, isHeader))]);
    }

    private static TableCell Cell(string text, string width, bool isHeader) => new(
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width }),
        Styled(isHeader ? PrintStyles.ColumnHead : PrintStyles.Cell, text));

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " });

    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 992, Gutter = 0 });
}
