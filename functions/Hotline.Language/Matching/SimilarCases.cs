using Hotline.Core.Matching;
using Hotline.Language.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Matching;

/// <summary>
/// Two steps: the index gives the recent cases that share the most telling terms, and these few are compared closely. Only the months
/// within the window are looked at, so the archive may grow.
/// </summary>
public sealed class SimilarCases(LuceneCaseIndex index) : ISimilarCases
{
    private const int TellingTerms = 16;
    private const int ByWords = 40;
    private const int ByPlace = 20;

    /// <summary>Of a long transcript the beginning says what it is about, and every term more costs time while somebody types.</summary>
    private const int MostUnits = 600;

    public async Task<IReadOnlyList<SimilarCase>> FindAsync(SimilarQuery query, CancellationToken cancellation)
    {
        var snapshot = await index.LoadedAsync(cancellation);
        // A reference bears the city's day, which may be the day before or after the UTC one.
        var searcher = snapshot.Since(IndexShard.NameFor(DateOnly.FromDateTime(query.Since.UtcDateTime.AddDays(-1))));
        var units = TextTerms.UnitsOf($"{query.Place?.Address}\n{query.Text}", MostUnits);
        var weights = new TermWeights(searcher.IndexReader, TextTerms.Of(units));
        if (weights.Present.Count == 0)
        {
            return [];
        }

        var candidates = Search(searcher, query, weights, CaseFields.Words, weights.Present, ByWords)
            .Concat(InTheSamePlace(searcher, query, weights))
            .Select(found => found.Doc).Distinct()
            .Select(found => CaseFields.ToCase(searcher.Doc(found)))
            .Where(candidate => candidate.Reference != query.Except);
        return new CaseComparison(query, units, weights).Best(candidates);
    }

    /// <summary>Of one event people tell in different words, but of the same address.</summary>
    private static ScoreDoc[] InTheSamePlace(IndexSearcher searcher, SimilarQuery query, TermWeights weights)
    {
        var terms = TextTerms.Of(TextTerms.UnitsOf(query.Place?.Address ?? ""));
        return terms.Count == 0 ? [] : Search(searcher, query, weights, CaseFields.Place, terms, ByPlace);
    }

    private static ScoreDoc[] Search(
        IndexSearcher searcher, SimilarQuery query, TermWeights weights, string field, IEnumerable<string> terms, int most)
    {
        var telling = new BooleanQuery(disableCoord: true);
        foreach (var term in weights.MostTelling(terms, TellingTerms))
        {
            telling.Add(new ConstantScoreQuery(new TermQuery(new Term(field, term))) { Boost = (float)weights.Of(term) }, Occur.SHOULD);
        }

        var allowed = new BooleanQuery { { telling, Occur.MUST } };
        CaseQueries.AddScope(allowed, query.Scope);
        // By the stored time of what the terms found, not by gathering every case of two months first.
        var recent = FieldCacheRangeFilter.NewInt64Range(CaseFields.Received, query.Since.UtcTicks, null, true, true);
        return searcher.Search(new FilteredQuery(allowed, recent, FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY), most).ScoreDocs;
    }
}
