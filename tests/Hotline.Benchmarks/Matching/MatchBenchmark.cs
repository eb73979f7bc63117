using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Benchmarks.Search;
using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Matching;

/// <summary>Whether the case that a new one repeats is suggested, and how fast, with every case within the window: the worst there is.</summary>
internal static class MatchBenchmark
{
    private const double MostMilliseconds = 50;

    public static async Task RunAsync(int count, int asked, CancellationToken cancellation)
    {
        Report.Machine($"Similar cases among {count.ToString(CultureInfo.InvariantCulture)} of the last sixty days");
        await using var storage = await Azurite.StartAsync();
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: false);
        var policy = app.Get<CityPolicy>();
        // All of them well within the window, however long the benchmark runs.
        var days = policy.Deadlines.Matching.SimilarDays - 1;
        var cases = new SyntheticCases(policy, TimeProvider.System.GetUtcNow(), days).Take(count).ToList();
        var events = SameEvents.Read(policy, TimeProvider.System.GetUtcNow());
        await SearchBenchmark.FillAsync(app, [.. cases, .. events.All.Select(one => one.Told)], cancellation);
        SearchTimes.Authorise(app, new("benchmark", [Role.Operator]));

        var repeated = new RepeatedCases(cases, policy);
        var all = LoadFigures.None;
        var table = Report.Table(["new case"], ["found", "first", "p50 ms", "p95 ms", "p99 ms", "errors"]);
        (string, Func<RepeatedCase>)[] ofOurOwn =
            [("an event of our own in other words, its address given", events.WithTheAddress), ("the same, the address said in the text", events.WithTheAddressSaid)];
        foreach (var (name, make) in repeated.Sorts.Concat(ofOurOwn))
        {
            var (found, first) = (0, 0);
            await ClosedLoop.RepeatAsync(20, () => AskAsync(app, make(), cancellation), cancellation);
            (found, first) = (0, 0);
            var figures = await ClosedLoop.RepeatAsync(asked, () => AskAsync(app, make(), cancellation), cancellation);
            string[] shares = [Report.Number((double)found / asked), Report.Number((double)first / asked)];
            table.AddRow([name, .. shares, .. figures.Percentiles(0.5, 0.95, 0.99).Select(Report.Number), figures.Errors.ToString(CultureInfo.InvariantCulture)]);
            all = all.And(figures);

            async Task<bool> AskAsync(CountedApp on, RepeatedCase one, CancellationToken stop)
            {
                using var response = await on.Http.PostAsJsonAsync("/api/similar", one.Body, stop);
                var answer = await response.Content.ReadFromJsonAsync<JsonElement>(stop);
                var references = answer.GetProperty("cases").EnumerateArray()
                    .Select(similar => similar.GetProperty("case").GetProperty("reference").GetString()).ToList();
                found += references.Contains(one.Original) ? 1 : 0;
                first += references.FirstOrDefault() == one.Original ? 1 : 0;
                return response.IsSuccessStatusCode;
            }
        }

        AnsiConsole.Write(table);
        Report.AtMost("p95 over HTTP, all sorts together", all.Percentiles(0.95)[0], MostMilliseconds, "ms");
    }
}
