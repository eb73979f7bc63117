namespace Hotline.Core.Publish.Print;

/// <summary>A document in one language before it has a form: the page for print and the word processor's file are both made of it.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Number">As bulletins are numbered; null for a draft and for what has no number.</param>
/// <param name="Date">The day below the issuer's name, in words.</param>
public sealed record PrintDocument(
    string Language, string Title, string? Number, string Issuer, string Date, IReadOnlyList<PrintBlock> Blocks);

/// <summary>A part of a document, from top to bottom.</summary>
public abstract record PrintBlock;

public sealed record PrintHeading(string Text) : PrintBlock;

public sealed record PrintParagraph(string Text) : PrintBlock;

/// <summary>Every row has a cell for each column.</summary>
public sealed record PrintTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PrintBlock;
