using Hotline.Core.Matching;
using Hotline.Core.Search;
using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>Compares one text with candidates by words, place, time and person.</summary>
internal sealed class CaseComparison(SimilarQuery query, IReadOnlyList<TextUnit> units, TermWeights weights)
{
    private const double LeastLikeness = 0.2;

    /// <summary>Where the place is the same, fewer words have to be.</summary>
    private const double LeastLikenessThere = 0.1;
    private const double SameWordsFrom = 0.75;
    private const double SamePlaceFrom = 0.7;
    private const int MostPhrases = 4;

    private const double LikenessWeight = 0.5;
    private const double PlaceWeight = 0.4;
    private const double TimeWeight = 0.1;

    private readonly HashSet<string> _terms = TextTerms.Of(units);
    private readonly double _own = weights.Sum(TextTerms.Of(units));
    private readonly double _known = weights.Sum(weights.Present);
    private readonly AddressTerms _address = new(query.Place?.Address, weights);

    /// <summary>The most similar ones first; those with too little in common are left out.</summary>
    public IReadOnlyList<SimilarCase> Best(IEnumerable<CaseDocument> candidates) =>
    [
        .. candidates.Select(Read)
            .Where(candidate => candidate.Likeness >= LeastLikenessThere)
            .Select(Rank).OfType<Ranked>()
            .OrderByDescending(ranked => ranked.Score)
            .Take(query.Take)
            .Select(Explain),
    ];

    private Candidate Read(CaseDocument candidate)
    {
        var text = $"{candidate.Text}\n{candidate.Address}";
        var candidateUnits = TextTerms.UnitsOf(text);
        var terms = TextTerms.Of(candidateUnits);
        var (others, shared) = (weights.Sum(terms), weights.Sum(_terms.Where(terms.Contains)));
        return new(candidate, new(() => PhrasesIn(text, candidateUnits)), Likeness(_known, others, shared), Sameness(_own, others, shared));
    }

    private Ranked? Rank(Candidate candidate)
    {
        var place = PlaceComparison.Of(query.Place, _address, candidate.Case, candidate.Phrases);
        if (candidate.Likeness < (place.Closeness >= SamePlaceFrom ? LeastLikenessThere : LeastLikeness))
        {
            return null;
        }

        var days = Math.Abs((query.At - candidate.Case.ReceivedAt).TotalDays);
        var window = Math.Max(1, (query.At - query.Since).TotalDays);
        var score = (LikenessWeight * candidate.Likeness) + (PlaceWeight * place.Closeness) + (TimeWeight * (1 - Math.Min(1, days / window)));
        return new(candidate, place, days, Math.Clamp(score, 0, 1));
    }

    private SimilarCase Explain(Ranked ranked)
    {
        var candidate = ranked.Candidate;
        var isSamePerson = query.Caller is not null && query.Caller == candidate.Case.Caller;
        return new(
            candidate.Case,
            KindOf(isSamePerson, candidate.Sameness, ranked.Place),
            Math.Round(ranked.Score, 3),
            [.. candidate.Phrases.Value.Take(MostPhrases)],
            ranked.Place.Shared,
            ranked.Place.Metres,
            Math.Round(ranked.Days, 1));
    }

    /// <summary>
    /// Between 0 and 1: half of it how much of one's own is in the other, half how much of both is shared. What no case at all says,
    /// such as a slip of the pen, does not count against any.
    /// </summary>
    private static double Likeness(double own, double others, double shared) =>
        own == 0 || others == 0 ? 0 : (0.5 * shared / own) + (0.5 * Sameness(own, others, shared));

    /// <summary>How much of both is shared, 0 to 1.</summary>
    private static double Sameness(double own, double others, double shared) =>
        own == 0 || others == 0 ? 0 : shared / Math.Sqrt(own * others);

    private IReadOnlyList<string> PhrasesIn(string text, IReadOnlyList<TextUnit> candidateUnits) =>
    [
        .. SharedRuns.Of(units, candidateUnits)
            .OrderByDescending(run => weights.Sum(TextTerms.Of([.. candidateUnits.Skip(run.Start).Take(run.Length)])))
            .Select(run => text[candidateUnits[run.Start].Start..candidateUnits[run.Start + run.Length - 1].End])
            .Distinct(),
    ];

    private static SimilarKind KindOf(bool isSamePerson, double sameness, PlaceComparison place) =>
        isSamePerson ? SimilarKind.SamePerson
        : sameness >= SameWordsFrom ? SimilarKind.SameWords
        : place.Closeness >= SamePlaceFrom ? SimilarKind.SameEvent
        : SimilarKind.SameTrouble;

    /// <param name="Phrases">Made when they are asked for: most candidates are told apart without.</param>
    private sealed record Candidate(CaseDocument Case, Lazy<IReadOnlyList<string>> Phrases, double Likeness, double Sameness);

    private sealed record Ranked(Candidate Candidate, PlaceComparison Place, double Days, double Score);
}
