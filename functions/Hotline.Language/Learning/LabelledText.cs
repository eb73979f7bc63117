namespace Hotline.Language.Learning;

/// <summary>One text to learn from or to be judged by.</summary>
/// <param name="Fields">Always the same ones in the same order, such as subject and detail.</param>
/// <param name="Group">Texts of one group, near-duplicates of each other, never stand on both sides of a split; null is a group of its own.</param>
public sealed record LabelledText(IReadOnlyList<string> Fields, string Label, string? Group = null);
