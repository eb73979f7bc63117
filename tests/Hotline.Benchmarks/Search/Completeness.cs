using System.Diagnostics;
using System.Globalization;
using Hotline.Core.Search;
using Spectre.Console;

namespace Hotline.Benchmarks.Search;

/// <summary>Compares what search finds with a scan of every text, which is also the floor for its time: no index, all in memory.</summary>
internal static class Completeness
{
    private const int QueriesOfEachLength = 25;

    public static async Task PrintAsync(ICaseIndex index, IReadOnlyList<CaseDocument> cases, AskedQueries asked, CancellationToken cancellation)
    {
        string[] queries =
        [
            .. Enumerable.Range(1, 6).SelectMany(length => Enumerable.Range(0, QueriesOfEachLength).Select(_ => asked.Piece(length))),
            .. Enumerable.Range(0, QueriesOfEachLength).Select(_ => asked.Pieces(2)),
        ];
        var (holding, found, more) = (0L, 0L, 0L);
        var scanning = TimeSpan.Zero;
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            var expected = Scan(cases, query);
            scanning += Stopwatch.GetElapsedTime(start);
            var page = await index.SearchAsync(new() { Text = query, Scope = SearchScope.Everything, Take = cases.Count }, cancellation);
            var hits = page.Hits.Select(hit => hit.Case.Reference).ToHashSet();
            holding += expected.Count;
            found += expected.Count(one => hits.Contains(one.Reference));
            more += page.Total - expected.Count(one => hits.Contains(one.Reference));
        }

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"{queries.Length} queries of one to six characters and of two words: a scan of every text finds {holding} cases and takes {scanning.TotalMilliseconds / queries.Length:0} ms a query; search finds {found} of them and {more} others.");
        Report.AtLeast("share of the cases holding the words that is found", (double)found / holding, 1, "of 1");
    }

    private static List<CaseDocument> Scan(IReadOnlyList<CaseDocument> cases, string query)
    {
        var words = query.Split(' ');
        return [.. cases.Where(one => words.All(word => one.Text.Contains(word, StringComparison.Ordinal)))];
    }
}
