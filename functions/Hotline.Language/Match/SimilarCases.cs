using Hotline.Core.Match;
using Hotline.Language.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Match;

/// <summary>
/// Two steps: the index gives the recent cases that share the most telling terms, and these few are compared closely. Only the months
/// within the window are looked at, so the archive may grow.
/// </summary>
public sealed class SimilarCases(LuceneCaseIndex index) : ISimilarCases
{
    private const int TellingTerms = 20;
    private const int Candidates = 60;

    public async Task<IReadOnlyList<SimilarCase>> FindAsync(SimilarQuery query, CancellationToken cancellation)
    {
        var snapshot = await index.LoadedAsync(cancellation);
        // A reference bears the city's day, which may be the day before or after the UTC one.
        var searcher = snapshot.Since(IndexShard.NameFor(DateOnly.FromDateTime(query.Since.UtcDateTime.AddDays(-1))));
        var units = TextTerms.UnitsOf($"{query.Text}\n{query.Place?.Address}");
        var weights = new TermWeights(searcher.IndexReader, TextTerms.Of(units));
        if (weights.Present.Count == 0)
        {
            return [];
        }

        var comparison = new CaseComparison(query, units, weights);
        return
        [
            .. searcher.Search(QueryFor(query, weights), null, Candidates).ScoreDocs
                .Select(found => CaseFields.ToCase(searcher.Doc(found.Doc)))
                .Where(candidate => candidate.Reference != query.Except)
                .Select(comparison.With)
                .OfType<SimilarCase>()
                .OrderByDescending(similar => similar.Score)
                .Take(query.Take),
        ];
    }

    private static BooleanQuery QueryFor(SimilarQuery query, TermWeights weights)
    {
        var telling = new BooleanQuery();
        foreach (var term in weights.Present.OrderByDescending(weights.Of).Take(TellingTerms))
        {
            telling.Add(new ConstantScoreQuery(new TermQuery(new Term(CaseFields.Words, term))) { Boost = (float)weights.Of(term) }, Occur.SHOULD);
        }

        var recent = new BooleanQuery { { telling, Occur.MUST } };
        CaseQueries.MustHold(recent, CaseQueries.Received(query.Since, null));
        CaseQueries.AddScope(recent, query.Scope);
        return recent;
    }
}
