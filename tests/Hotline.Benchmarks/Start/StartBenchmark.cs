using System.Diagnostics;
using Hotline.Benchmarks.Intake;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Testing;
using Spectre.Console;

namespace Hotline.Benchmarks.Start;

/// <summary>From the start of the app's process to its first answer, each time in a new process.</summary>
internal static class StartBenchmark
{
    private const double MostSeconds = 1.0;

    public static async Task RunAsync(int runs, string? folder, CancellationToken cancellation)
    {
        Report.Machine(folder is null ? "Start of the build" : "Start of the published app");
        await using var storage = await Azurite.StartAsync();
        var table = Report.Table(["first answer"], ["runs", "median s", "least s", "most s", "median CPU s of the app"]);

        Add(table, "complaint, storage empty", [await TimeAsync(Complaint.FileAsync)]);
        var (health, complaint) = (new List<Start>(), new List<Start>());
        for (var run = 0; run < runs; run++)
        {
            cancellation.ThrowIfCancellationRequested();
            health.Add(await TimeAsync(HealthAsync));
            complaint.Add(await TimeAsync(Complaint.FileAsync));
        }

        Add(table, "health", health);
        Add(table, "complaint", complaint);
        AnsiConsole.Write(table);
        Report.AtMost("start to the first answer (health)", Median(health, start => start.Seconds), MostSeconds, "s");
        Report.AtMost("start to the first complaint taken up", Median(complaint, start => start.Seconds), MostSeconds, "s");

        async Task<Start> TimeAsync(Func<HttpClient, Task<bool>> ask)
        {
            var start = Stopwatch.GetTimestamp();
            await using var app = await AppProcess.StartAsync(storage.ConnectionString, folder);
            return await ask(app.Http)
                ? new(Stopwatch.GetElapsedTime(start).TotalSeconds, ProcessorUse.Now(app.ProcessId, storage.ProcessId).App / 1000)
                : throw new InvalidOperationException("The app's first answer was a refusal.");
        }
    }

    private static async Task<bool> HealthAsync(HttpClient app)
    {
        using var response = await app.GetAsync(new Uri("/api/health", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    private static void Add(Table table, string what, List<Start> starts) => table.AddRow(
        what,
        $"{starts.Count}",
        Report.Number(Median(starts, start => start.Seconds)),
        Report.Number(starts.Min(start => start.Seconds)),
        Report.Number(starts.Max(start => start.Seconds)),
        Report.Number(Median(starts, start => start.ProcessorSeconds)));

    private static double Median(List<Start> starts, Func<Start, double> of)
    {
        var sorted = starts.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <param name="Seconds">Until the answer.</param>
    /// <param name="ProcessorSeconds">What the app's process had used by then: steadier than the clock where others share the machine.</param>
    private sealed record Start(double Seconds, double ProcessorSeconds);
}
