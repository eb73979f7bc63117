using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Timers;

/// <summary>Waits for each occurrence of one timer and sees to it that some instance runs it.</summary>
internal sealed class TimerListener(
    TimerFunction timer, TimerState state, FunctionPipeline pipeline, TimeProvider time, StorageContact contact, ILogger logger) : IListener
{
    // Timers cannot wait for longer than 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly TimeSpan LeaseHeldWait = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _release = new();
    private Task _running = Task.CompletedTask;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public void Start(CancellationToken stopping) => _running = Task.Run(() => RunAsync(stopping), CancellationToken.None);

    /// <summary>Lets a round finish within <paramref name="grace"/>; then tells it to stop and gives the lease back.</summary>
    public async Task DrainAsync(TimeSpan grace)
    {
        await Task.WhenAny(_running, Task.Delay(grace));
        await _release.CancelAsync();
        await Task.WhenAny(_running, Task.Delay(HostStop.ReleaseTime));
    }

    public void Dispose() => _release.Dispose();

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            var monitored = timer.UseMonitor && !timer.Schedule.IsUnderAMinute(Now);
            var round = new TimerRound(timer, monitored, state, pipeline, time, logger);
            var due = monitored ? await PersistAsync(FirstDueAsync, stopping) : timer.Schedule.After(Now);
            if (timer.RunOnStartup)
            {
                due = await RunRoundAsync(round, Now, pastDue: false, evenIfDone: true, stopping);
            }
            // What was due before this instance began to wait for it was missed.
            var pastDue = monitored && due <= Now;
            while (true)
            {
                await WaitUntilAsync(due, stopping);
                due = await RunRoundAsync(round, due, pastDue, evenIfDone: false, stopping);
                pastDue = monitored && due < Now;
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The host stops; what storage did not take is taken up on the next start.
        }
    }

    /// <summary>The occurrence that was expected when the app last ran; on the very first start the next one, and that is noted.</summary>
    private async Task<DateTime> FirstDueAsync(CancellationToken stopping)
    {
        if (await state.FindAsync(stopping) is { } record)
        {
            return record.NextOf(timer.Schedule);
        }

        var next = timer.Schedule.After(Now);
        await state.CreateAsync(new TimerRecord(timer.Schedule.Expression, default, next, Now), stopping);
        return next;
    }

    private async Task<DateTime> RunRoundAsync(TimerRound round, DateTime due, bool pastDue, bool evenIfDone, CancellationToken stopping)
    {
        while (true)
        {
            if (await PersistAsync(_ => round.TryRunAsync(due, pastDue, evenIfDone, _release.Token), stopping) is { } next)
            {
                return next;
            }

            await Task.Delay(LeaseHeldWait, stopping);
        }
    }

    private async Task WaitUntilAsync(DateTime due, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        while (due - Now is { Ticks: > 0 } left)
        {
            await Task.Delay(left < LongestWait ? left : LongestWait, time, stopping);
        }
    }

    /// <summary>Storage that does not answer is asked again and again: the occurrence stays due.</summary>
    private async Task<T> PersistAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken stopping)
    {
        while (true)
        {
            stopping.ThrowIfCancellationRequested();
            try
            {
                var result = await action(stopping);
                contact.Succeeded();
                return result;
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                await Task.Delay(contact.Failed(exception), stopping);
            }
        }
    }
}
