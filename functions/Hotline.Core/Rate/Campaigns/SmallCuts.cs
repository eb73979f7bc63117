namespace Hotline.Core.Rate.Campaigns;

/// <summary>
/// Which parts of a whole may be shown: none with fewer answers than the minimum sample, and, so that nobody subtracts the shown parts
/// from the whole, as many more (the smallest first) until what is withheld is no small number either.
/// </summary>
public static class SmallCuts
{
    /// <summary>The keys of the parts that are shown; a part without any answer hides nothing and shows nothing.</summary>
    public static IReadOnlySet<string> Shown(IReadOnlyDictionary<string, int> answers, int minimumSample)
    {
        var shown = answers.Where(part => part.Value > 0).OrderBy(part => part.Value).ThenBy(part => part.Key, StringComparer.Ordinal).ToList();
        var withheld = 0;
        while (shown is [var smallest, ..] && (smallest.Value < minimumSample || withheld is > 0 && withheld < minimumSample))
        {
            withheld += smallest.Value;
            shown.RemoveAt(0);
        }

        return shown.Select(part => part.Key).ToHashSet();
    }
}
