using Hotline.Core.Policy;
using Hotline.Language.Learning;

namespace Hotline.Language;

/// <summary>What a city can have before its first case: a classifier taught by the category file alone.</summary>
internal static class ColdStart
{
    public static LinearModel Train(CategoryTree categories) =>
        Trainer.Train([.. categories.Leaves.SelectMany(leaf => TextsOf(categories, leaf))], TrainingSettings.ForFewExamples);

    // The names of the category and of those above it are the words clerks use for it, so they teach too.
    private static IEnumerable<LabelledText> TextsOf(CategoryTree categories, Category leaf)
    {
        foreach (var example in leaf.Examples)
            yield return new LabelledText([example], leaf.Id);
        yield return new LabelledText([leaf.Name.ZhHans], leaf.Id);
        yield return new LabelledText([leaf.Name.En], leaf.Id);
        yield return new LabelledText([string.Join(' ', categories.AncestorsOf(leaf.Id).Select(above => above.Name.ZhHans).Append(leaf.Name.ZhHans))], leaf.Id);
    }
}
