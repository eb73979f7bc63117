using System.Globalization;
using Hotline.Core.Answer;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Answer;

/// <summary>An action's form as somebody sent it: on which case, in which version they saw it, and what they typed.</summary>
public sealed record SentAction(Reference Reference, SentForm Form, Actor By, string Language)
{
    public int Version => Form.Version;

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
    public IReadOnlyList<string> Lines(string name) => Form.Lines(name);

    /// <summary>What the form has room for several times.</summary>
    public IReadOnlyList<T> Several<T>(string name, Func<string, T> read) => Form.Several(name, read);
}
