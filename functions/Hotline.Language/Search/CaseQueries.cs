using Hotline.Core.Cases;
using Hotline.Core.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Search;

/// <summary>What was asked for as the index understands it. Only the words count for the rank; everything else just has to hold.</summary>
internal static class CaseQueries
{
    public static Query Of(SearchQuery asked, IReadOnlyList<IReadOnlyList<TextUnit>> words)
    {
        var query = Holding(CaseFields.Words, words);
        foreach (var word in SearchWords.Of(asked.Place))
        {
            MustHold(query, SearchWords.QueryFor(CaseFields.Place, word));
        }

        MustBe(query, CaseFields.Caller, asked.Caller);
        if (asked.Reference is { Length: > 0 } reference)
        {
            MustHold(query, new PrefixQuery(new Term(CaseFields.Reference, reference)));
        }

        AddConditions(query, asked);
        AddScope(query, asked.Scope);
        if (query.Clauses.Count == 0)
        {
            query.Add(new MatchAllDocsQuery(), Occur.MUST);
        }

        return query;
    }

    /// <summary>Among public cases only, and by their published words only.</summary>
    public static Query OfPublic(SearchConditions asked, IReadOnlyList<IReadOnlyList<TextUnit>> words)
    {
        var query = Holding(CaseFields.PublicWords, words);
        MustBe(query, CaseFields.IsPublic, CaseFields.Yes);
        AddConditions(query, asked);
        return query;
    }

    public static Query Received(DateTimeOffset? from, DateTimeOffset? until) => NumericRangeQuery.NewInt64Range(
        CaseFields.Received, from?.UtcTicks, until?.UtcTicks, minInclusive: true, maxInclusive: false);

    public static void AddScope(BooleanQuery query, SearchScope scope)
    {
        if (scope.All)
        {
            return;
        }

        var terms = new List<Term>();
        if (scope.Department is not null)
        {
            terms.Add(new(CaseFields.SeenByDepartment, scope.Department));
        }

        if (scope.Account is not null)
        {
            terms.Add(new(CaseFields.SeenByAccount, scope.Account));
        }

        MustHold(query, AnyOf(terms));
    }

    public static void MustHold(BooleanQuery query, Query condition) => query.Add(new ConstantScoreQuery(condition) { Boost = 0 }, Occur.MUST);

    private static BooleanQuery Holding(string field, IReadOnlyList<IReadOnlyList<TextUnit>> words)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
        {
            query.Add(SearchWords.QueryFor(field, word), Occur.MUST);
        }

        return query;
    }

    private static void AddConditions(BooleanQuery query, SearchConditions asked)
    {
        MustBe(query, CaseFields.District, asked.District);
        MustBe(query, CaseFields.Department, asked.Department);
        MustBe(query, CaseFields.Category, asked.Category);
        if (asked.Statuses.Count > 0)
        {
            MustHold(query, AnyOf([.. asked.Statuses.Select(status => new Term(CaseFields.Status, EnumText.Of(status)))]));
        }

        if (asked.From is not null || asked.Until is not null)
        {
            MustHold(query, Received(asked.From, asked.Until));
        }
    }

    private static void MustBe(BooleanQuery query, string field, string? value)
    {
        if (value is not null)
        {
            MustHold(query, new TermQuery(new Term(field, value)));
        }
    }

    private static BooleanQuery AnyOf(IReadOnlyList<Term> terms)
    {
        var any = new BooleanQuery();
        foreach (var term in terms)
        {
            any.Add(new TermQuery(term), Occur.SHOULD);
        }

        return any;
    }
}
