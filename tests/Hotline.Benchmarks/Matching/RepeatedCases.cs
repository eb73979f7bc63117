using Hotline.Core.Policy;
using Hotline.Core.Search;

namespace Hotline.Benchmarks.Matching;

/// <summary>A new case as it would be asked about, and the case that it repeats.</summary>
internal sealed record RepeatedCase(object Body, string Original);

/// <summary>New cases made from ones that are there, the same on every run.</summary>
internal sealed class RepeatedCases(IReadOnlyList<CaseDocument> cases, CityPolicy policy)
{
    private const int Seed = 999;

    private readonly Random _random = new(Seed);

    public IReadOnlyList<(string Sort, Func<RepeatedCase> Make)> Sorts =>
    [
        ("the same text, every tenth character left out", Resent),
        ("another's words for the same category and address", Another),
        ("the first twelve characters typed", Begun),
        ("a transcript of some 3 000 characters", Long),
    ];

    private RepeatedCase Resent()
    {
        var original = Any();
        return Of(string.Concat(original.Text.Where((_, at) => at % 10 != 9)), original.Address, original);
    }

    private RepeatedCase Another()
    {
        var original = Any();
        var examples = policy.Categories.Find(original.Category!)!.Examples.Where(example => !original.Text.Contains(example, StringComparison.Ordinal)).ToList();
        return Of($"{original.Address}，{examples[_random.Next(examples.Count)]}", original.Address, original);
    }

    private RepeatedCase Begun()
    {
        var original = Any();
        return Of(original.Text[..12], address: null, original);
    }

    private RepeatedCase Long()
    {
        var original = Any();
        var talk = string.Join('，', Enumerable.Range(0, 60).Select(_ => Any().Text));
        return Of($"{original.Text}{talk}", original.Address, original);
    }

    private static RepeatedCase Of(string text, string? address, CaseDocument original) =>
        new(new { text, place = address is null ? null : new { address } }, original.Reference.ToString());

    private CaseDocument Any() => cases[_random.Next(cases.Count)];
}
