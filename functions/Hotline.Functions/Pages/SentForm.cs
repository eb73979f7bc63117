using Hotline.Core.Intake;

namespace Hotline.Functions.Pages;

/// <summary>The fields of a form that a page sent; a field left empty counts as not given.</summary>
public sealed class SentForm
{
    private readonly IFormCollection _form;

    private SentForm(IFormCollection form) => _form = form;

    public IReadOnlyList<IncomingFile> Files =>
        [.. _form.Files.Where(file => file.FileName.Length > 0).Select(file => new IncomingFile(file.FileName, file.Length, file.OpenReadStream))];

    /// <summary>The fields in which something was typed or chosen.</summary>
    public IEnumerable<string> Names => _form.Keys.Where(name => Text(name) is not null);

    /// <summary>What was typed, to be shown again.</summary>
    public IReadOnlyDictionary<string, string> Typed => Names.ToDictionary(name => name, name => Text(name)!);

    public static async Task<SentForm> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        new(await request.ReadFormAsync(cancellation));

    /// <summary>Browsers send line ends as carriage return and line feed, and count them as one.</summary>
    public string? Text(string name) =>
        _form[name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public IReadOnlyList<string> All(string name) => [.. _form[name].OfType<string>()];

    /// <summary>All values of a field, with line ends as <see cref="Text"/> has them.</summary>
    public IReadOnlyList<string> Lines(string name) => [.. All(name).Select(text => text.Replace("\r\n", "\n", StringComparison.Ordinal))];

    /// <summary>The fields whose names begin alike, by the rest of their names.</summary>
    public IReadOnlyDictionary<string, string> Under(string prefix) =>
        Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(name => name[prefix.Length..], name => Text(name)!);

    public bool Flag(string name) => Text(name) == "true";

    /// <summary>Null when neither was chosen.</summary>
    public bool? OptionalFlag(string name) => Text(name) is { } text ? text == "true" : null;

    public double? Number(string name) =>
        double.TryParse(Text(name), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Null when it is no date, as browsers write it.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? date : null;

    public T? Choice<T>(string name)
        where T : struct, Enum => EnumText.TryRead<T>(Text(name), out var choice) ? choice : null;

    /// <summary>What was ticked; values that are none of the choices count as not ticked.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => [.. All(name).SelectMany(text => EnumText.TryRead<T>(text, out var choice) ? [choice] : Array.Empty<T>())];
}
