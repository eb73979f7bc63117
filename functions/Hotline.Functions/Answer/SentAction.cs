using System.Globalization;
using Hotline.Core.Answer;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Answer;

/// <summary>An action's form as somebody sent it: on which case, in which version they saw it, and what they typed.</summary>
public sealed record SentAction(Reference Reference, SentForm Form, Actor By, string Language)
{
    /// <summary>A form without a version comes from no page of ours; no case has the version 0, so it is stale.</summary>
    public int Version => int.TryParse(Form.Text("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>What was typed and cannot be read.</summary>
    public ErrorList Faults { get; } = [];

    public string? this[string name] => Form.Text(name);

    /// <summary>An answer, written freely or from a template.</summary>
    public AnswerContent Answer => new(
        this["answer"], this["template"], Form.Under("fields."), this["publicAnswer"], this["grounds"], Form.Files, Language);

    /// <summary>Null where nothing was typed, or nothing that is a number; the latter is noted.</summary>
    public double? Number(string name)
    {
        if (this[name] is not { } text)
        {
            return null;
        }

        if (Form.Number(name) is { } number)
        {
            return number;
        }

        Faults.Add(Errors.Malformed(name, "3"));
        return null;
    }

    /// <summary>Working days, as the operations write a length: "3d".</summary>
    public string? Days(string name) => Number(name) is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days}d") : null;

    /// <summary>One entry to a line.</summary>
    public IReadOnlyList<string> Lines(string name) =>
        this[name]?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>
    /// What the form has room for several times, as far as anything was typed: "parts[0]", "parts[2]". They keep their numbers up to
    /// the last one, so that what is refused is named where it stands.
    /// </summary>
    public IReadOnlyList<T> Several<T>(string name, Func<string, T> read)
    {
        var last = Form.Names.Select(each => IndexOf(each, name)).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(0, last + 1).Select(index => read(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}].")))];
    }

    private static int IndexOf(string field, string name) =>
        field.StartsWith(name + "[", StringComparison.Ordinal)
        && field.IndexOf(']', StringComparison.Ordinal) is var end and > 0
        && int.TryParse(field.AsSpan(name.Length + 1, end - name.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : -1;
}
