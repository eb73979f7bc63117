using System.CommandLine;
using System.Text;
using Hotline.Language.Learning;

namespace Hotline.Tool.Understand;

/// <summary>Which labelled texts a command works on, as its options say it.</summary>
internal sealed record LabelledData(FileInfo File, IReadOnlyList<string> Text, string Label, string? Group, string? Encoding)
{
    private static readonly string[] UsualText = ["subject", "detail", "text"];

    /// <summary>The columns a model learned from stand for those that were not said.</summary>
    public LabelledData For(ModelInfo model) => this with
    {
        Text = Text.Count > 0 ? Text : model.TextColumns,
    };

    /// <summary>The columns named, or else the usual ones that the file has.</summary>
    public LabelledData WithColumns()
    {
        if (Text.Count > 0)
        {
            return this;
        }

        var header = Reading(file => LabelledCsv.ColumnsOf(file, EncodingOf(Encoding)));
        var usual = UsualText.Intersect(header).ToList();
        return usual.Count > 0
            ? this with { Text = usual }
            : throw new ToolException($"Say with --text which columns hold the text; {File.Name} has {string.Join(", ", header)}.");
    }

    public IReadOnlyList<LabelledText> Read()
    {
        var texts = Reading(file => LabelledCsv.Read(file, Text, Label, Group, EncodingOf(Encoding)));
        return texts.Count > 0 ? texts : throw new ToolException($"No row of {File.Name} has a {Label}.");
    }

    private T Reading<T>(Func<Stream, T> read)
    {
        try
        {
            using var file = File.OpenRead();
            return read(file);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{File.FullName}: {fault.Message}", fault);
        }
    }

    private static Encoding? EncodingOf(string? name)
    {
        try
        {
            return name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException unknown)
        {
            throw new ToolException($"There is no encoding {name}.", unknown);
        }
    }
}

/// <summary>The options by which commands are told of labelled texts.</summary>
internal sealed class LabelledDataOptions
{
    private readonly Option<FileInfo> _data = new("--data") { Description = "CSV file with a header row.", Required = true };

    private readonly Option<string[]> _text = new("--text")
    {
        Description = "Columns that hold the text, separated by commas; else those the model learned from, or subject, detail and text.",
        CustomParser = given => [.. given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _label = new("--label") { Description = "Column that holds the label.", DefaultValueFactory = _ => "label" };
    private readonly Option<string> _group = new("--group") { Description = "Column that names near-duplicates, which then never stand on both sides of a split." };
    private readonly Option<string> _encoding = new("--encoding") { Description = "Such as gb18030; UTF-8 if not said." };

    public IEnumerable<Option> All => [_data, _text, _label, _group, _encoding];

    public LabelledData Of(ParseResult parsed) => new(
        parsed.GetRequiredValue(_data),
        parsed.GetValue(_text) ?? [],
        parsed.GetRequiredValue(_label),
        parsed.GetValue(_group),
        parsed.GetValue(_encoding));
}
