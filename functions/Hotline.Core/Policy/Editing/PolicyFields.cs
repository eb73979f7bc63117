namespace Hotline.Core.Policy.Editing;

/// <summary>Fields and groups that the forms of several files share.</summary>
internal static class PolicyFields
{
    public static readonly PolicyField Id = new("id", FieldKind.Text);
    public static readonly PolicyField Name = new("name", FieldKind.Words);
    public static readonly PolicyField Rule = Text("rule");
    public static readonly PolicyField Explanation = new("explanation", FieldKind.Passage);

    public static PolicyField Text(string path, bool optional = false) => new(path, FieldKind.Text, optional);

    public static PolicyField Lines(string path, bool optional = false) => new(path, FieldKind.Lines, optional);

    public static PolicyField Flag(string path) => new(path, FieldKind.Flag);

    public static PolicyField Number(string path) => new(path, FieldKind.Number);

    public static IEnumerable<PolicyField> Numbers(params string[] paths) => paths.Select(Number);

    public static PolicyField Choice(string path, ChoiceSource from, bool optional = false) => new(path, FieldKind.Choice, optional) { From = from };

    public static PolicyField Choices(string path, ChoiceSource from) => new(path, FieldKind.Choices, Optional: true) { From = from };

    public static PolicyPart List(string property, params PolicyField[] fields) => new(property, IsList: true, fields);

    /// <summary>A list in which the place of an entry matters.</summary>
    public static PolicyPart InOrder(string property, params PolicyField[] fields) => List(property, fields) with { IsOrdered = true };

    public static PolicyPart Section(string property, params PolicyField[] fields) => new(property, IsList: false, fields);

    /// <summary>The properties of the file itself.</summary>
    public static PolicyPart File(params PolicyField[] fields) => Section("", fields);
}
