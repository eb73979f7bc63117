using System.Diagnostics;
using Azure.Storage.Queues;
using Hotline.Benchmarks.Load;
using Hotline.Benchmarks.Running;
using Hotline.Storage;
using Hotline.Testing;

namespace Hotline.Benchmarks.Intake;

/// <summary>Intake measured with one number of clients, each time on an emulator of its own so that no stretch inherits another's rows.</summary>
internal sealed class IntakeStretch(IntakeWrites writes, int clients, TimeSpan duration)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DrainedWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The app's HTTP functions alone, taking turns of a second with the bare loop: an emulator that slows down as it fills, and a
    /// machine that others use too, burden both alike.
    /// </summary>
    public async Task<(LoadFigures Floor, LoadFigures Intake)> AloneAsync(CancellationToken cancellation)
    {
        await using var storage = await Azurite.StartAsync();
        await using var app = await AppProcess.StartHttpOnlyAsync(storage.ConnectionString);
        var bare = await BareLoop.StartAsync(writes, storage.ConnectionString, cancellation);
        await ClosedLoop.RunAsync(clients, WarmUp, () => Complaint.FileAsync(app.Http), cancellation);
        await ClosedLoop.RunAsync(clients, WarmUp, bare.OnceAsync, cancellation);

        var (floor, intake) = (LoadFigures.None, LoadFigures.None);
        while (intake.Elapsed < duration)
        {
            floor = floor.And(await MeasureAsync(Turn, bare.OnceAsync, null, storage.ProcessId, cancellation));
            intake = intake.And(await MeasureAsync(Turn, () => Complaint.FileAsync(app.Http), app.ProcessId, storage.ProcessId, cancellation));
        }

        return (floor, intake);
    }

    /// <summary>The whole app as in production: queue functions classify and route what comes in, on the same cores and storage.</summary>
    /// <returns>The figures, and how many cases still waited to be routed when the stretch ended.</returns>
    public async Task<(LoadFigures Intake, int Waiting)> WithJourneyAsync(CancellationToken cancellation)
    {
        await using var storage = await Azurite.StartAsync();
        await using var app = await AppProcess.StartAsync(storage.ConnectionString);
        await ClosedLoop.RunAsync(clients, WarmUp, () => Complaint.FileAsync(app.Http), cancellation);
        await DrainAsync(storage.ConnectionString, cancellation);
        var intake = await MeasureAsync(duration, () => Complaint.FileAsync(app.Http), app.ProcessId, storage.ProcessId, cancellation);
        return (intake, await WaitingAsync(storage.ConnectionString, cancellation));
    }

    /// <summary>Lets the journey finish what the warm-up filed; a machine too slow for that begins with what is left.</summary>
    private static async Task DrainAsync(string connectionString, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < DrainedWithin && await WaitingAsync(connectionString, cancellation) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
        }
    }

    private static async Task<int> WaitingAsync(string connectionString, CancellationToken cancellation)
    {
        var waiting = 0;
        foreach (var queue in (string[])[StorageNames.ClassifyQueue, StorageNames.RouteQueue])
        {
            var properties = await new QueueClient(connectionString, queue).GetPropertiesAsync(cancellation);
            waiting += properties.Value.ApproximateMessagesCount;
        }

        return waiting;
    }

    private async Task<LoadFigures> MeasureAsync(TimeSpan time, Func<Task<bool>> once, int? app, int storage, CancellationToken cancellation)
    {
        var before = ProcessorUse.Now(app, storage);
        var load = await ClosedLoop.RunAsync(clients, time, once, cancellation);
        return load with { Used = ProcessorUse.Now(app, storage).Minus(before) };
    }
}
