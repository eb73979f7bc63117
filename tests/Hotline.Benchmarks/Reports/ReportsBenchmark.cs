using System.Diagnostics;
using System.Globalization;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Benchmarks.Search;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Reports;

/// <summary>
/// How long a report over a year takes over HTTP, among few cases and many, and how many storage requests it costs. The counted cases
/// are made up: a report reads nothing else, so that filing and answering the cases first would not change a figure here.
/// </summary>
internal static class ReportsBenchmark
{
    private const double MostMilliseconds = 100;
    private const double MostGrowth = 1.5;
    private const int Year = 2025;

    private const string Anew = "by department, never asked before";

    private static readonly (string Name, Func<int, string> Query)[] Asked =
    [
        ("by department", _ => "period=2025&by=department"),
        ("by level, all below", _ => "period=2025&by=departmentTree"),
        ("by category, web only", _ => "period=2025&by=category&channel=web"),
        ("by month, one district", _ => "period=2025&by=month&district=linhu"),
        ("a quarter by kind", _ => "period=2025-Q3&by=kind"),
        ("100 days by urgency", _ => "from=2025-02-10&to=2025-05-20&by=urgency"),
        (Anew, NeverAsked),
    ];

    private static readonly string[] Channels = [.. Enum.GetValues<Channel>().Select(EnumText.Of)];
    private static readonly string[] Kinds = [.. Enum.GetValues<CaseKind>().Select(EnumText.Of)];
    private static readonly string[] Urgencies = [.. Enum.GetValues<Urgency>().Select(EnumText.Of)];

    public static async Task RunAsync(IReadOnlyList<int> sizes, int reads, CancellationToken cancellation)
    {
        Report.Machine("Reports over a year, each with the period before beside it");
        var table = Report.Table(["report"], ["cases a year", "p50 ms", "p95 ms", "p99 ms", "errors", "requests each"]);
        var slowest = new List<(double Again, double Anew)>();
        foreach (var size in sizes)
        {
            slowest.Add(await MeasureAsync(size, reads, table, cancellation));
        }

        AnsiConsole.Write(table);
        Report.AtMost($"p95 of reports asked for before, {sizes[^1]} cases a year", slowest[^1].Again, MostMilliseconds, "ms");
        Report.AtMost($"its ratio to that of {sizes[0]} cases a year", slowest[^1].Again / slowest[0].Again, MostGrowth, "times");
        Report.AtMost($"p95 of reports never asked for before, {sizes[^1]} cases a year", slowest[^1].Anew, MostMilliseconds, "ms");
    }

    /// <summary>Another filter each time, and more of them than a process keeps the sums of.</summary>
    private static string NeverAsked(int number) =>
        $"period=2025&by=department&channel={Channels[number % Channels.Length]}&kind={Kinds[number / Channels.Length % Kinds.Length]}"
        + $"&urgency={Urgencies[number / Channels.Length / Kinds.Length % Urgencies.Length]}";

    private static async Task<(double Again, double Anew)> MeasureAsync(int size, int reads, Table table, CancellationToken cancellation)
    {
        await using var storage = await Azurite.StartAsync();
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: false);
        SearchTimes.Authorise(app, new("benchmark", [Role.Evaluator]));
        var months = new SyntheticMonths(app.Get<CityPolicy>());
        foreach (var month in months.Of(Year - 1, size).Concat(months.Of(Year, size)))
        {
            await app.Get<ICountedMonths>().PutAsync(month, cancellation);
        }

        var start = Stopwatch.GetTimestamp();
        await ReadAsync(app, Asked[0].Query(0), cancellation);
        var first = Stopwatch.GetElapsedTime(start);
        var (again, anew) = (LoadFigures.None, LoadFigures.None);
        foreach (var (name, query) in Asked)
        {
            var number = 0;
            await ClosedLoop.RepeatAsync(5, () => ReadAsync(app, query(number++), cancellation), cancellation);
            app.Ledger.Clear();
            var figures = await ClosedLoop.RepeatAsync(reads, () => ReadAsync(app, query(number++), cancellation), cancellation);
            var requests = app.Ledger.Requests.Count(request => request.Function is not null) / (double)reads;
            table.AddRow(
                [name, size.ToString(CultureInfo.InvariantCulture), .. figures.Percentiles(0.5, 0.95, 0.99).Select(Report.Number), $"{figures.Errors}", Report.Number(requests)]);
            (again, anew) = name == Anew ? (again, figures) : (again.And(figures), anew);
        }

        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture, $"{size} cases a year: the first report of a process, which reads 24 months, took {first.TotalMilliseconds:0} ms.");
        return (again.Percentiles(0.95)[0], anew.Percentiles(0.95)[0]);
    }

    private static async Task<bool> ReadAsync(CountedApp app, string query, CancellationToken cancellation)
    {
        using var response = await app.Http.GetAsync(new Uri($"/api/reports?{query}", UriKind.Relative), cancellation);
        await response.Content.ReadAsByteArrayAsync(cancellation);
        return response.IsSuccessStatusCode;
    }
}
