using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Search;
using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>Finds hot issues in the cases of the window, read from the index; storage is only asked for the votes on public ones.</summary>
public sealed class HotIssueFinder(LuceneCaseIndex index, IVotes votes, CityPolicy policy) : IHotIssueFinder
{
    private static readonly TimeSpan RiseWithin = TimeSpan.FromDays(1);

    private readonly MatchingPolicy _matching = policy.Deadlines.Matching;

    public async Task<HotIssueList> FindAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now.AddDays(-_matching.HotDays);
        var cases = CasesSince(await index.LoadedAsync(cancellation), since);
        var reports = new List<IssueReport>();
        foreach (var one in cases.Values)
        {
            var voted = one.Public is null ? 0 : await votes.CountAsync(one.Public.Number, cancellation);
            reports.Add(new(one.Reference.Digits, one.Caller ?? one.Reference.Digits, one.ReceivedAt, $"{one.Text}\n{one.Address}", voted));
        }

        var issues = IssueFinder.Find(reports, _matching.HotPeople)
            .OrderByDescending(issue => issue.Heat(now, now - since))
            .Take(_matching.HotIssues)
            .Select(issue => Of(issue, [.. issue.Reports.Select(report => cases[report.Id])], now, now - since));
        return new(now, since, [.. issues]);
    }

    private static Dictionary<string, CaseDocument> CasesSince(IndexSnapshot snapshot, DateTimeOffset since)
    {
        // A reference bears the city's day, which may be the day before or after the UTC one.
        var searcher = snapshot.Since(IndexShard.NameFor(DateOnly.FromDateTime(since.UtcDateTime.AddDays(-1))));
        var found = searcher.Search(CaseQueries.Received(since, null), Math.Max(1, searcher.IndexReader.MaxDoc));
        return found.ScoreDocs.Select(one => CaseFields.ToCase(searcher.Doc(one.Doc))).ToDictionary(one => one.Reference.Digits);
    }

    private HotIssue Of(Issue issue, IReadOnlyList<CaseDocument> cases, DateTimeOffset now, TimeSpan window)
    {
        var before = issue.PeopleUntil(now - RiseWithin);
        return new(
            issue.Phrases,
            issue.Place,
            Commonest(cases.Select(one => one.District)),
            Commonest(cases.Select(one => one.Category)),
            issue.From,
            issue.To,
            issue.People,
            issue.Votes,
            Math.Round(issue.Heat(now, window), 1),
            issue.People >= _matching.HotRise * Math.Max(1, before),
            [.. cases.Select(one => one.Reference)],
            [.. cases.Select(one => one.Public?.Number).OfType<string>()]);
    }

    private static string? Commonest(IEnumerable<string?> values) => values
        .OfType<string>()
        .GroupBy(value => value)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
