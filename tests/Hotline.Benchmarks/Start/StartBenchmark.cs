using System.Diagnostics;
using Hotline.Benchmarks.Intake;
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
        var table = Report.Table(["first answer"], ["runs", "median s", "least s", "most s"]);

        var virgin = await TimeAsync(Complaint.FileAsync);
        Add(table, "complaint, storage empty", [virgin]);
        var (health, complaint) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            cancellation.ThrowIfCancellationRequested();
            health.Add(await TimeAsync(HealthAsync));
            complaint.Add(await TimeAsync(Complaint.FileAsync));
        }

        Add(table, "health", health);
        Add(table, "complaint", complaint);
        AnsiConsole.Write(table);
        Report.AtMost("start to the first answer (health)", Median(health), MostSeconds, "s");
        Report.AtMost("start to the first complaint taken up", Median(complaint), MostSeconds, "s");

        async Task<double> TimeAsync(Func<HttpClient, Task<bool>> ask)
        {
            var start = Stopwatch.GetTimestamp();
            await using var app = await AppProcess.StartAsync(storage.ConnectionString, folder);
            return await ask(app.Http)
                ? Stopwatch.GetElapsedTime(start).TotalSeconds
                : throw new InvalidOperationException("The app's first answer was a refusal.");
        }
    }

    private static async Task<bool> HealthAsync(HttpClient app)
    {
        using var response = await app.GetAsync(new Uri("/api/health", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    private static void Add(Table table, string what, List<double> seconds) => table.AddRow(
        what, $"{seconds.Count}", Report.Number(Median(seconds)), Report.Number(seconds.Min()), Report.Number(seconds.Max()));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
