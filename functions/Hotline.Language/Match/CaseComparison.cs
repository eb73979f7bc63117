using Hotline.Core.Match;
using Hotline.Core.Search;
using Hotline.Language.Search;

namespace Hotline.Language.Match;

/// <summary>Compares one text with candidates by words, place, time and person.</summary>
internal sealed class CaseComparison(SimilarQuery query, IReadOnlyList<TextUnit> units, TermWeights weights)
{
    private const double LeastLikeness = 0.2;
    private const double SameWordsFrom = 0.75;
    private const double SamePlaceFrom = 0.7;
    private const int MostPhrases = 4;

    private readonly HashSet<string> _terms = TextTerms.Of(units);

    /// <summary>Null when they have too little in common.</summary>
    public SimilarCase? With(CaseDocument candidate)
    {
        var text = $"{candidate.Text}\n{candidate.Address}";
        var candidateUnits = TextTerms.UnitsOf(text);
        var likeness = Likeness(TextTerms.Of(candidateUnits));
        if (likeness < LeastLikeness)
        {
            return null;
        }

        var phrases = PhrasesIn(text, candidateUnits);
        var place = PlaceComparison.Of(query.Place, candidate, phrases);
        var days = Math.Abs((query.At - candidate.ReceivedAt).TotalDays);
        var window = Math.Max(1, (query.At - query.Since).TotalDays);
        var score = Math.Clamp((0.65 * likeness) + (0.25 * place.Closeness) + (0.1 * (1 - Math.Min(1, days / window))), 0, 1);
        var isSamePerson = query.Caller is not null && query.Caller == candidate.Caller;
        var kind = KindOf(isSamePerson, likeness, place);
        return new(candidate, kind, Math.Round(score, 3), [.. phrases.Take(MostPhrases)], place.Shared, place.Metres, Math.Round(days, 1));
    }

    /// <summary>Between 0 and 1: half of it how much of one's own is in the other, half how much of both is shared.</summary>
    private double Likeness(HashSet<string> other)
    {
        var (own, others) = (weights.Sum(_terms), weights.Sum(other));
        var shared = weights.Sum(_terms.Where(other.Contains));
        return own == 0 || others == 0 ? 0 : (0.5 * shared / own) + (0.5 * shared / Math.Sqrt(own * others));
    }

    private List<string> PhrasesIn(string text, IReadOnlyList<TextUnit> candidateUnits) =>
    [
        .. SharedRuns.Of(units, candidateUnits)
            .OrderByDescending(run => weights.Sum(TextTerms.Of([.. candidateUnits.Skip(run.Start).Take(run.Length)])))
            .Select(run => text[candidateUnits[run.Start].Start..candidateUnits[run.Start + run.Length - 1].End])
            .Distinct(),
    ];

    private static SimilarKind KindOf(bool isSamePerson, double likeness, PlaceComparison place) =>
        isSamePerson ? SimilarKind.SamePerson
        : likeness >= SameWordsFrom ? SimilarKind.SameWords
        : place.Closeness >= SamePlaceFrom ? SimilarKind.SameEvent
        : SimilarKind.SameTrouble;
}
