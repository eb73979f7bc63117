using System.Globalization;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Storage;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.WorkList;

/// <summary>Whether a work list page and a case read as fast among many others as among few.</summary>
internal static class WorkListBenchmark
{
    private const double MostGrowth = 1.5;

    /// <summary>State and first event: what every case has.</summary>
    private const int RowsOfCase = 2;

    public static async Task RunAsync(IReadOnlyList<int> sizes, int reads, CancellationToken cancellation)
    {
        Report.Machine("Work list of one department, and one case");
        await using var storage = await Azurite.StartAsync();
        var pages = await Pages.PrepareAsync(storage.ConnectionString, cancellation);
        await using var app = await AppProcess.StartHttpOnlyAsync(storage.ConnectionString);
        var listings = new Crowd(storage.ConnectionString, StorageNames.ListingsTable, pages.ListingModel, number => (
            pages.ListingModel.PartitionKey, $"{pages.ListingModel.RowKey[..^14]}{number.ToString("D14", CultureInfo.InvariantCulture)}"));
        var cases = new Crowd(storage.ConnectionString, StorageNames.CasesTable, pages.CaseModel, number => (
            $"crowd-{(number / 100).ToString("D6", CultureInfo.InvariantCulture)}", $"event-{(number % 100).ToString("D5", CultureInfo.InvariantCulture)}"));

        var table = Report.Table(["page", "cases"], ["p50 ms", "p95 ms", "p99 ms", "errors", "bare p50 ms", "bare p95 ms"]);
        var grown = new Dictionary<string, List<(double App, double Bare)>> { ["work list"] = [], ["case"] = [] };
        foreach (var size in sizes)
        {
            await listings.GrowToAsync(size, cancellation);
            await cases.GrowToAsync(size * RowsOfCase, cancellation);
            await MeasureAsync("work list", size, () => pages.WorkListAsync(app.Http), pages.BareWorkListAsync);
            await MeasureAsync("case", size, () => pages.TrackAsync(app.Http), pages.BareTrackAsync);
        }

        AnsiConsole.Write(table);
        foreach (var (page, p95) in grown)
        {
            Report.AtMost($"{page}: p95 among the most against among the fewest", p95[^1].App / p95[0].App, MostGrowth, "times");
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"        the bare query under it: {p95[^1].Bare / p95[0].Bare:0.00} times");
        }

        AnsiConsole.MarkupLine("The emulator looks at every row of a table for any query; Azure Table Storage goes to the partition.");

        async Task MeasureAsync(string page, int size, Func<Task<bool>> read, Func<Task<bool>> readBare)
        {
            await ClosedLoop.RepeatAsync(20, read, cancellation);
            var (served, bare) = (await ClosedLoop.RepeatAsync(reads, read, cancellation), await ClosedLoop.RepeatAsync(reads, readBare, cancellation));
            var (times, floor) = (served.Percentiles(0.50, 0.95, 0.99), bare.Percentiles(0.50, 0.95));
            table.AddRow([page, size.ToString(CultureInfo.InvariantCulture), .. times.Select(Report.Number), $"{served.Errors}", .. floor.Select(Report.Number)]);
            grown[page].Add((times[1], floor[1]));
        }
    }
}
