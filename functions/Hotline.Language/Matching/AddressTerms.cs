namespace Hotline.Language.Matching;

/// <summary>An address by its terms, to compare others with: the rarer a term, the more it says.</summary>
internal sealed class AddressTerms(string? address, TermWeights weights)
{
    private readonly HashSet<string> _terms = TextTerms.Of(TextTerms.UnitsOf(address ?? ""));

    /// <summary>
    /// How much of what the one that says less says is in the other too, 0 to 1: "学府路12号" is all in "临湖区学府路12号门口". Null where
    /// one of them is missing.
    /// </summary>
    public double? ShareIn(string? other)
    {
        var theirs = TextTerms.Of(TextTerms.UnitsOf(other ?? ""));
        var least = Math.Min(weights.Sum(_terms), weights.Sum(theirs));
        return least == 0 ? null : weights.Sum(_terms.Where(theirs.Contains)) / least;
    }
}
