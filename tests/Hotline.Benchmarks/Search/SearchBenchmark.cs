using System.Diagnostics;
using System.Globalization;
using Hotline.Benchmarks.Running;
using Hotline.Core.Policy;
using Hotline.Core.Search;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Search;

/// <summary>Whether search finds every case that holds the words, and how fast, among many cases.</summary>
internal static class SearchBenchmark
{
    private const double MostMilliseconds = 50;
    private const double MostSecondsUntilFound = 60;
    private const int Days = 365;

    public static async Task RunAsync(int count, int searches, CancellationToken cancellation)
    {
        Report.Machine($"Search among {count.ToString(CultureInfo.InvariantCulture)} cases of one year");
        await using var storage = await Azurite.StartAsync();
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: true);
        var cases = new SyntheticCases(app.Get<CityPolicy>(), TimeProvider.System.GetUtcNow(), Days).Take(count).ToList();
        await FillAsync(app, cases, cancellation);
        await IndexSize.PrintAsync(storage.ConnectionString, cases, cancellation);

        var asked = new AskedQueries(cases);
        await Completeness.PrintAsync(app.Get<ICaseIndex>(), cases, asked, cancellation);
        Report.AtMost("p95 over HTTP, every kind of search together", await SearchTimes.PrintAsync(app, cases, asked, searches, cancellation), MostMilliseconds, "ms");
        Report.AtMost("from filing a case until it is found", (await UntilFound.MeasureAsync(app, cancellation)).TotalSeconds, MostSecondsUntilFound, "s");
    }

    internal static async Task FillAsync(CountedApp app, IReadOnlyList<CaseDocument> cases, CancellationToken cancellation)
    {
        const int AtOnce = 5_000;
        var index = app.Get<ICaseIndex>();
        var start = Stopwatch.GetTimestamp();
        foreach (var batch in cases.Chunk(AtOnce))
        {
            await index.RefreshAsync(cancellation);
            if (!await index.WriteAsync(batch, cancellation))
            {
                throw new InvalidOperationException("Somebody else writes the index of the benchmark.");
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"Indexed and stored, {AtOnce} at a time, in {elapsed.TotalSeconds:0.0} s: {cases.Count / elapsed.TotalSeconds:0} cases a second.");
    }
}
