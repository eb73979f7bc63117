using System.Globalization;
using Hotline.Benchmarks.Load;
using Spectre.Console;

namespace Hotline.Benchmarks.Intake;

/// <summary>How fast complaints are taken up, against a bare loop of the same storage requests in the same run.</summary>
internal static class IntakeBenchmark
{
    private const double MostRequests = 4;
    private const int JudgedClients = 16;
    private const double LeastShare = 60;
    private const int AimedClients = 4;
    private const double AimedRate = 300;

    public static async Task RunAsync(IReadOnlyList<int> clients, TimeSpan duration, CancellationToken cancellation)
    {
        Report.Machine("Intake");
        var writes = await IntakeWrites.LearnAsync(cancellation);
        var table = Report.Table(
            ["clients", "what"],
            ["per second", "of bare", "p50 ms", "p95 ms", "p99 ms", "errors", "CPU ms each: app", "storage", "clients", "unrouted"]);
        var alone = new Dictionary<int, (LoadFigures Floor, LoadFigures Intake)>();
        foreach (var number in clients)
        {
            var stretch = new IntakeStretch(writes, number, duration);
            var (floor, intake) = alone[number] = await stretch.AloneAsync(cancellation);
            var (journey, waiting) = await stretch.WithJourneyAsync(cancellation);
            Add(table, number, "bare loop", floor, floor);
            Add(table, number, "intake alone", intake, floor);
            Add(table, number, "intake, journey running", journey, floor, waiting);
            table.AddEmptyRow();
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine("Alone: no queue functions run. Journey running: they classify and route what comes in; [italic]unrouted[/] are those still waiting at the end.");
        Judge(writes, alone);
    }

    private static void Judge(IntakeWrites writes, Dictionary<int, (LoadFigures Floor, LoadFigures Intake)> alone)
    {
        Report.AtMost("storage requests of one intake", writes.RequestsPerCase, MostRequests, "requests");
        if (alone.TryGetValue(JudgedClients, out var judged))
        {
            Report.AtLeast($"intake alone with {JudgedClients} clients against the bare loop", Share(judged.Intake, judged.Floor), LeastShare, "%");
        }

        if (alone.TryGetValue(AimedClients, out var aimed))
        {
            Report.AtLeast($"intake alone with {AimedClients} clients", aimed.Intake.Rate, AimedRate, "complaints/s");
        }
    }

    private static void Add(Table table, int clients, string what, LoadFigures load, LoadFigures floor, int? waiting = null)
    {
        var used = load.UsedForEach;
        table.AddRow(
            [
                clients.ToString(CultureInfo.InvariantCulture),
                what,
                Report.Number(load.Rate),
                ReferenceEquals(load, floor) ? "" : $"{Report.Number(Share(load, floor))} %",
                .. load.Percentiles(0.50, 0.95, 0.99).Select(Report.Number),
                load.Errors.ToString(CultureInfo.InvariantCulture),
                ReferenceEquals(load, floor) ? "" : Report.Number(used.App),
                Report.Number(used.Storage),
                Report.Number(used.Clients),
                waiting?.ToString(CultureInfo.InvariantCulture) ?? "",
            ]);
    }

    private static double Share(LoadFigures load, LoadFigures floor) => 100 * load.Rate / floor.Rate;
}
