namespace Hotline.Language.Learning;

/// <summary>Cuts texts into parts of about the same size and mix of labels, each group on one side only.</summary>
public static class Folds
{
    public static IReadOnlyList<IReadOnlyList<LabelledText>> Of(IReadOnlyList<LabelledText> texts, int count, int seed)
    {
        var groups = texts
            .Select((text, at) => (Text: text, Group: text.Group ?? $"\0{at}"))
            .GroupBy(each => each.Group, each => each.Text)
            .Select(group => group.ToList())
            .ToArray();
        new Random(seed).Shuffle(groups);

        List<LabelledText>[] folds = [.. Enumerable.Range(0, count).Select(_ => new List<LabelledText>())];
        foreach (var ofLabel in groups.GroupBy(group => group[0].Label).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            // Large groups first, each to the fold that has least of the label.
            var sizes = new int[count];
            foreach (var group in ofLabel.OrderByDescending(group => group.Count))
            {
                var smallest = Array.IndexOf(sizes, sizes.Min());
                folds[smallest].AddRange(group);
                sizes[smallest] += group.Count;
            }
        }

        return folds;
    }

    public static IReadOnlyList<LabelledText> AllBut(IReadOnlyList<IReadOnlyList<LabelledText>> folds, int left) =>
        [.. folds.Where((_, at) => at != left).SelectMany(fold => fold)];
}
