using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>The values that one attribute has in a month, numbered, and the number of each group: so that a value is looked at once and not once a case.</summary>
internal sealed class GroupNumbers
{
    private GroupNumbers(int[] ofGroup, CaseGroup[] examples)
    {
        OfGroup = ofGroup;
        Examples = examples;
    }

    public int[] OfGroup { get; }

    /// <summary>For each number a group that has the value.</summary>
    public CaseGroup[] Examples { get; }

    public static GroupNumbers Of<T>(IReadOnlyList<CaseGroup> groups, Func<CaseGroup, T> attribute)
    {
        var numbers = new Dictionary<(T Value, bool Excluded), int>();
        var (ofGroup, examples) = (new int[groups.Count], new List<CaseGroup>());
        for (var group = 0; group < groups.Count; group++)
        {
            var value = (attribute(groups[group]), groups[group].Excluded is not null);
            if (!numbers.TryGetValue(value, out var number))
            {
                number = numbers.Count;
                numbers.Add(value, number);
                examples.Add(groups[group]);
            }

            ofGroup[group] = number;
        }

        return new(ofGroup, [.. examples]);
    }
}
