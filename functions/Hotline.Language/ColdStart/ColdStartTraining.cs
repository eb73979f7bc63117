using System.Reflection;
using Hotline.Core.Policy;
using Hotline.Language.Learning;

namespace Hotline.Language.ColdStart;

/// <summary>What a city can have before its first case: a classifier taught by the category file alone.</summary>
internal static class ColdStartTraining
{
    /// <summary>The label of texts that are no matter of any category; no category can be called so.</summary>
    public const string Outside = "";

    public static LinearModel Train(CategoryTree categories) => Trainer.Train(TextsOf(categories), TrainingSettings.ForFewExamples);

    private static IReadOnlyList<LabelledText> TextsOf(CategoryTree categories) =>
        [.. categories.Leaves.SelectMany(leaf => TextsOf(categories, leaf)), .. SmallTalk()];

    // The names of the category and of those above it are the words clerks use for it, so they teach too.
    private static IEnumerable<LabelledText> TextsOf(CategoryTree categories, Category leaf)
    {
        foreach (var example in leaf.Examples)
        {
            yield return new LabelledText([example], leaf.Id);
        }

        yield return new LabelledText([leaf.Name.ZhHans], leaf.Id);
        yield return new LabelledText([leaf.Name.En], leaf.Id);
        yield return new LabelledText([string.Join(' ', categories.AncestorsOf(leaf.Id).Select(above => above.Name.ZhHans).Append(leaf.Name.ZhHans))], leaf.Id);
    }

    // Without these a greeting would be sure to resemble something, and go to a department instead of to the desk.
    private static IEnumerable<LabelledText> SmallTalk()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("small-talk.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return new LabelledText([line], Outside);
        }
    }
}
