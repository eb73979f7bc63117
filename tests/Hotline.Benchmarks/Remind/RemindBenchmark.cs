using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Hotline.Benchmarks.Running;
using Hotline.Benchmarks.WorkList;
using Hotline.Core.Policy;
using Hotline.Core.Remind;
using Hotline.Storage;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Remind;

/// <summary>Whether a round of reminders costs what is due, however much is open. Each number of open cases has a storage of its own.</summary>
internal static class RemindBenchmark
{
    private const double MostGrowth = 1.1;

    /// <summary>The emulator keeps every row in memory, for which Node's own limit may be too low; what is not needed is not taken.</summary>
    private const int HeapMegabytes = 16_384;

    public static async Task RunAsync(IReadOnlyList<int> open, int due, int offices, CancellationToken cancellation)
    {
        Report.Machine("Reminder round");
        using var city = new LargeCity(offices);
        var table = Report.Table(
            ["open", "due"], ["reminded", "requests", "per due case", "round s", "second round: requests", "s", "bare requests", "bare s", "filled in s"]);
        var requests = new List<double>();
        foreach (var count in open)
        {
            var measured = await MeasureAsync(count, due, city, cancellation);
            table.AddRow([Whole(count), Whole(due), .. measured.Cells(due)]);
            requests.Add(measured.Requests);
        }

        AnsiConsole.Write(table);
        Report.AtMost("storage requests of the round, most against fewest open", requests.Max() / requests.Min(), MostGrowth, "times");
        AnsiConsole.MarkupLine("Open cases that are not due are rows of the lists alone: a round never comes to their cases. The emulator looks at");
        AnsiConsole.MarkupLine("every row of a table for any query; Azure Table Storage goes to the range. So time is to be held against the bare requests.");
    }

    private static async Task<Measured> MeasureAsync(int open, int due, LargeCity city, CancellationToken cancellation)
    {
        await using var storage = await Azurite.StartAsync(heapMegabytes: HeapMegabytes);
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: false, new DueMorning(), city.Folder);
        var (_, filled) = await TimedAsync(async () =>
        {
            await new DueCases(app).SeedAsync(due, cancellation);
            await CrowdAsync(app, storage.ConnectionString, open - due, cancellation);
            return 0;
        });
        var (digests, seconds) = await RoundAsync(app, cancellation);
        var first = app.Ledger.Requests.Count;
        var (_, again) = await RoundAsync(app, cancellation);
        var second = app.Ledger.Requests.Count;

        string[] lists = [.. app.Get<CityPolicy>().Departments.All.Select(department => department.Id), CityPolicy.Desk];
        var bare = new BareRound(storage.ConnectionString, lists, Row(app.Get<ReminderStages>().Horizon(DueMorning.Now)));
        var (bareRequests, bareSeconds) = await TimedAsync(() => bare.RunAsync(cancellation));
        return new(digests.Sum(digest => digest.Lines.Count), first, seconds, second, again, bareRequests, bareSeconds, filled);
    }

    /// <summary>Copies of a row that the app wrote, due in a month, in every department.</summary>
    private static async Task CrowdAsync(CountedApp app, string connectionString, int rows, CancellationToken cancellation)
    {
        var departments = app.Get<CityPolicy>().Departments.All;
        var listings = new TableClient(connectionString, StorageNames.ListingsTable);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {departments[0].Id}");
        var model = await listings.QueryAsync<TableEntity>(filter, maxPerPage: 1, cancellationToken: cancellation).FirstAsync(cancellation);
        var later = Row(DueMorning.Now.AddDays(30));
        var crowd = new Crowd(connectionString, StorageNames.ListingsTable, model, number => (
            departments[number / 100 % departments.Count].Id, $"{later}-{number.ToString("D14", CultureInfo.InvariantCulture)}"));
        await crowd.GrowToAsync(rows, cancellation);
    }

    private static Task<(IReadOnlyList<Digest> Digests, double Seconds)> RoundAsync(CountedApp app, CancellationToken cancellation)
    {
        app.Ledger.Clear();
        return TimedAsync(() => app.Get<SendRemindersHandler>().HandleAsync(cancellation));
    }

    private static async Task<(T Result, double Seconds)> TimedAsync<T>(Func<Task<T>> work)
    {
        var begun = Stopwatch.GetTimestamp();
        var result = await work();
        return (result, Stopwatch.GetElapsedTime(begun).TotalSeconds);
    }

    private static string Row(DateTimeOffset due) => $"open-{due.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Measured(
        int Reminded, int Requests, double Seconds, int Second, double Again, int BareRequests, double BareSeconds, double Filled)
    {
        public IEnumerable<string> Cells(int due) =>
        [
            Whole(Reminded), Whole(Requests), Report.Number((double)Requests / due), Report.Number(Seconds),
            Whole(Second), Report.Number(Again), Whole(BareRequests), Report.Number(BareSeconds), Report.Number(Filled),
        ];
    }
}
