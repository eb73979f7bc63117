using System.Globalization;
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

    /// <summary>What the sender had seen. A form without a version comes from no page of ours; nothing has the version 0, so it is stale.</summary>
    public int Version =>
        int.TryParse(Text("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    public static async Task<SentForm> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        new(await request.ReadFormAsync(cancellation));

    /// <summary>Browsers send line ends as carriage return and line feed, and count them as one.</summary>
    public string? Text(string name) =>
        _form[name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>One entry to a line.</summary>
    public IReadOnlyList<string> Lines(string name) =>
        Text(name)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public IReadOnlyList<string> All(string name) => [.. _form[name].OfType<string>()];

    /// <summary>The fields whose names begin alike, by the rest of their names.</summary>
    public IReadOnlyDictionary<string, string> Under(string prefix) =>
        Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(name => name[prefix.Length..], name => Text(name)!);

    /// <summary>
    /// What the form has room for several times, as far as anything was typed: "parts[0]", "parts[2]". They keep their numbers up to
    /// the last one, so that what is refused is named where it stands.
    /// </summary>
    public IReadOnlyList<T> Several<T>(string name, Func<string, T> read)
    {
        var last = Names.Select(each => IndexOf(each, name)).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(0, last + 1).Select(index => read(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}].")))];
    }

    public bool Flag(string name) => Text(name) == "true";

    /// <summary>Null when neither was chosen.</summary>
    public bool? OptionalFlag(string name) => Text(name) is { } text ? text == "true" : null;

    public double? Number(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Null when it is no date, as browsers write it.</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The same, for a day that may be left out: one that cannot be read is noted and not taken for none.</summary>
    public DateOnly? Date(string name, ErrorList faults)
    {
        var date = Date(name);
        if (date is null && Text(name) is not null)
        {
            faults.Add(Errors.Malformed(name, "yyyy-MM-dd"));
        }

        return date;
    }

    public T? Choice<T>(string name)
        where T : struct, Enum => EnumText.TryRead<T>(Text(name), out var choice) ? choice : null;

    /// <summary>What was ticked; values that are none of the choices count as not ticked.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => [.. All(name).SelectMany(text => EnumText.TryRead<T>(text, out var choice) ? [choice] : Array.Empty<T>())];

    private static int IndexOf(string field, string name) =>
        field.StartsWith(name + "[", StringComparison.Ordinal)
        && field.IndexOf(']', StringComparison.Ordinal) is var end and > 0
        && int.TryParse(field.AsSpan(name.Length + 1, end - name.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : -1;
}
