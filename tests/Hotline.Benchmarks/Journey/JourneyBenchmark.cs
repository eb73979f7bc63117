using System.Diagnostics;
using System.Globalization;
using Hotline.Benchmarks.Running;
using Hotline.Functions.Answer;
using Hotline.Functions.Classify;
using Hotline.Functions.Intake;
using Hotline.Functions.Rate;
using Hotline.Functions.Route;
using Hotline.Storage;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Journey;

/// <summary>Storage requests per case, from received to rated.</summary>
internal static class JourneyBenchmark
{
    private const double MostRequests = 24;

    private static readonly IReadOnlyList<(string Step, string Function, string? Queue)> Steps =
    [
        ("submit", nameof(SubmitComplaintHttp), null),
        ("classify", nameof(ClassifyCaseQueue), StorageNames.ClassifyQueue),
        ("route", nameof(RouteCaseQueue), StorageNames.RouteQueue),
        ("accept", nameof(AcceptCaseHttp), null),
        ("answer", nameof(AnswerCaseHttp), null),
        ("rate", nameof(RateCaseHttp), null),
    ];

    public static async Task RunAsync(int cases, CancellationToken cancellation)
    {
        Report.Machine($"Journey of {cases.ToString(CultureInfo.InvariantCulture)} cases at once, in this process");
        await using var storage = await Azurite.StartAsync();
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: true);
        var traveller = new Traveller(app);
        // The first case makes tables, queues and keys, once for the life of a city.
        await traveller.TravelAsync(cancellation);
        app.Ledger.Clear();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, cases).Select(_ => traveller.TravelAsync(cancellation)));
        Print(app.Ledger.Requests, cases, Stopwatch.GetElapsedTime(start));
    }

    private static void Print(IReadOnlyList<StorageRequest> requests, int cases, TimeSpan elapsed)
    {
        var table = Report.Table(["step"], ["in the function", "to settle its message", "to fetch its message, as it was", "to fetch it alone"]);
        var (sum, atWorst) = (0.0, 0.0);
        foreach (var (step, function, queue) in Steps)
        {
            var inside = Each(request => request.Function == function);
            var settling = queue is null ? 0 : Each(request => request is { Function: null, Received: null } && request.Queue == queue);
            var fetching = queue is null ? 0 : Each(request => request.Received > 0 && request.Queue == queue);
            var alone = queue is null ? 0 : 1;
            table.AddRow(step, Cell(inside), Cell(settling), Cell(fetching), Cell(alone));
            sum += inside + settling + fetching;
            atWorst += inside + settling + alone;
        }

        AnsiConsole.Write(table);
        var idle = requests.Count(request => request.Received == 0);
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"A fetch that brings messages is shared by those it brings. {idle} fetches in {elapsed.TotalSeconds:0.0} s brought nothing: they go by the clock, not by the case, and are not counted. Nor are looking at the case and signing in.");
        Report.AtMost("storage requests per case, as they were fetched here", sum, MostRequests, "requests");
        Report.AtMost("storage requests per case, each message fetched alone", atWorst, MostRequests, "requests");

        double Each(Func<StorageRequest, bool> which) => (double)requests.Count(which) / cases;
    }

    private static string Cell(double value) => value == 0 ? "" : Report.Number(value);
}
