namespace Hotline.Pages.Answer.Forms;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    Line,
    Text,
    Number,

    /// <summary>One of a few, all in sight.</summary>
    Choice,

    /// <summary>One of many.</summary>
    Select,
    Tick,
    Files,
}

/// <summary>One field of an action's form, under the name that the operation's refusals use.</summary>
public sealed record FormField(string Name, FieldKind Kind)
{
    public bool Optional { get; init; }

    /// <summary>Characters; null where the kind sets its own bounds.</summary>
    public int? MaxLength { get; init; }

    public int Rows { get; init; } = 4;

    public IReadOnlyList<(string Value, string Words)> Options { get; init; } = [];

    /// <summary>What stands in it before anybody has typed.</summary>
    public string? Value { get; init; }

    /// <summary>A name of the policy's, such as a template's field; null for the one in the words of the area.</summary>
    public string? Label { get; init; }

    public string? Hint { get; init; }
}

/// <summary>Fields that belong together; without a legend they stand in the form as they are.</summary>
/// <param name="Open">Whether it is in sight from the start: of what may be given several times, only the first.</param>
public sealed record FormPart(IReadOnlyList<FormField> Fields, string? Legend = null, bool Open = true);

/// <summary>What an action asks for. One that asks for nothing is a single button.</summary>
public sealed record ActionForm(Core.Cases.CaseAction Action, IReadOnlyList<FormPart> Parts)
{
    public bool WithFiles => Parts.Any(part => part.Fields.Any(each => each.Kind == FieldKind.Files));
}
