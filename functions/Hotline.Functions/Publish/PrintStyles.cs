using DocumentFormat.OpenXml.Wordprocessing;

namespace Hotline.Functions.Publish;

/// <summary>The named styles of a printed document. The fonts are those that official documents use; where one is missing, the word processor takes its like.</summary>
internal static class PrintStyles
{
    public const string Body = "Normal";
    public const string Title = "Title";
    public const string Number = "DocumentNumber";
    public const string Heading = "Heading1";
    public const string Issuer = "Issuer";
    public const string Cell = "TableText";
    public const string ColumnHead = "TableHead";
    public const string Grid = "TableGrid";

    private const string Song = "方正小标宋简体";
    private const string FangSong = "仿宋";
    private const string Hei = "黑体";
    private const string Latin = "Times New Roman";

    public static Styles Of(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(FangSong), new FontSize { Val = "32" }, new Languages { Val = "en-US", EastAsia = language == "zh-Hant" ? "zh-TW" : "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraph(Body, "Normal", null, new(), new Indentation { FirstLineChars = 200, FirstLine = "640" }, isDefault: true),
        Paragraph(Title, "Title", Song, new(Centred: true, HalfPoints: 44, After: 400)),
        Paragraph(Number, "Document Number", null, new(Centred: true, After: 400)),
        Paragraph(Heading, "heading 1", Hei, new(Before: 240, After: 120, KeepNext: true, OutlineLevel: 0)),
        Paragraph(Issuer, "Issuer", null, new(Right: true, Before: 240)),
        Paragraph(Cell, "Table Text", null, new(HalfPoints: 21)),
        Paragraph(ColumnHead, "Table Head", Hei, new(HalfPoints: 21, KeepNext: true)),
        GridStyle());

    private static RunFonts Fonts(string eastAsia) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = eastAsia, ComplexScript = Latin };

    private static Style Paragraph(string id, string name, string? font, Setting set, Indentation? indentation = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = id is Number or Issuer or Cell or ColumnHead ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = Body }, new NextParagraphStyle { Val = Body });
        }

        style.Append(new PrimaryStyle(), set.ForParagraph(indentation ?? new Indentation { FirstLineChars = 0, FirstLine = "0" }), Text(font, set));
        return style;
    }

    private static StyleRunProperties Text(string? font, Setting set)
    {
        var properties = new StyleRunProperties();
        if (font is not null)
        {
            properties.Append(Fonts(font));
        }

        if (set.HalfPoints > 0)
        {
            properties.Append(new FontSize { Val = set.HalfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        return properties;
    }

    private static Style GridStyle()
    {
        var line = (BorderType border) =>
        {
            (border.Val, border.Size, border.Space, border.Color) = (BorderValues.Single, 4, 0, "auto");
            return border;
        };
        return new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    line(new TopBorder()), line(new LeftBorder()), line(new BottomBorder()), line(new RightBorder()), line(new InsideHorizontalBorder()), line(new InsideVerticalBorder())),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = Grid,
        };
    }

    /// <summary>Distances in twentieths of a point; nought leaves the default.</summary>
    private sealed record Setting(
        bool Centred = false, bool Right = false, int HalfPoints = 0, int Before = 0, int After = 0, bool KeepNext = false, int? OutlineLevel = null)
    {
        /// <summary>In the order that the schema asks for.</summary>
        public StyleParagraphProperties ForParagraph(Indentation indentation)
        {
            var properties = new StyleParagraphProperties();
            if (KeepNext)
            {
                properties.Append(new KeepNext());
            }

            properties.Append(new SpacingBetweenLines
            {
                Before = Before.ToString(System.Globalization.CultureInfo.InvariantCulture),
                After = After.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Line = "312",
                LineRule = LineSpacingRuleValues.Auto,
            });
            properties.Append(indentation);
            if (Centred || Right)
            {
                properties.Append(new Justification { Val = Centred ? JustificationValues.Center : JustificationValues.Right });
            }

            if (OutlineLevel is { } level)
            {
                properties.Append(new OutlineLevel { Val = level });
            }

            return properties;
        }
    }
}
