namespace Hotline.Core.Policy.Editing;

/// <summary>How a property of a policy file is written on a form.</summary>
public enum FieldKind
{
    Text,

    /// <summary>A text in the three languages.</summary>
    Words,

    /// <summary>The same over several lines.</summary>
    Passage,

    /// <summary>A list of texts, one to a line.</summary>
    Lines,
    Number,
    Flag,
    Choice,
    Choices,

    /// <summary>A list of objects, one to a line, their parts with a bar between.</summary>
    Rows,
}

/// <summary>What a choice is made from.</summary>
public enum ChoiceSource
{
    None,
    Departments,
    DepartmentsAndDesk,
    Districts,
    Clocks,
    DepartmentLevels,
    PlaceLevels,

    /// <summary>The levels of place that a routing rule can ask for.</summary>
    RoutedLevels,
    CaseKinds,
    Urgencies,
    Roles,
    Languages,
    ToldBy,
}

/// <param name="Path">Within its entry: "name", "when.keywords".</param>
/// <param name="Optional">Left out of the file when it is left empty.</param>
public sealed record PolicyField(string Path, FieldKind Kind, bool Optional = false)
{
    /// <summary>What its words are found by, where other fields of that path are called otherwise.</summary>
    public string Label { get; init; } = Path;

    public ChoiceSource From { get; init; }

    /// <summary>The parts of a row, by their paths within it.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Which of them are numbers.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>It stands alone in a group of its own, which goes with it when it is left empty.</summary>
    public bool IsWholeGroup { get; init; }
}

/// <summary>A list of entries, or one group of properties.</summary>
/// <param name="Property">Where it is in the file; empty for the properties of the file itself.</param>
public sealed record PolicyPart(string Property, bool IsList, IReadOnlyList<PolicyField> Fields)
{
    /// <summary>The order of the entries matters.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The entries are known by an id; others by their place in the list.</summary>
    public bool HasIds => IsList && Fields.Any(each => each.Path == "id");
}
