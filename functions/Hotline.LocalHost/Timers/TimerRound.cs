using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Timers;

/// <summary>Runs one occurrence of a timer under the lease, unless another instance has run it already.</summary>
internal sealed partial class TimerRound(
    TimerFunction timer, bool monitored, TimerState state, FunctionPipeline pipeline, TimeProvider time, ILogger logger)
{
    private string Name => timer.Function.Definition.Name;

    /// <summary>The next occurrence; null when this one remains to be run, because it was cut short or another instance is at it.</summary>
    /// <param name="due">The occurrence, UTC.</param>
    /// <param name="release">Fires when the grace period of a stopping host is over.</param>
    public async Task<DateTime?> TryRunAsync(DateTime due, bool pastDue, bool evenIfDone, CancellationToken release)
    {
        var first = new TimerRecord(timer.Schedule.Expression, default, due, Now);
        if (await state.TryLeaseAsync(first, release) is not { } lease)
        {
            return null;
        }

        try
        {
            // Read under the lease, so that no other instance can be about to change it.
            var record = await state.FindAsync(release) ?? first;
            var next = record.NextOf(timer.Schedule);
            return next > Later(due, Now) && !evenIfDone ? next : await RunAsync(record, due, pastDue, lease, release);
        }
        finally
        {
            await ReleaseAsync(lease);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<DateTime?> RunAsync(TimerRecord record, DateTime due, bool pastDue, TimerLease lease, CancellationToken release)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(release);
        // Renewing ends with the call, or with the release even if the call does not end.
        using var done = CancellationTokenSource.CreateLinkedTokenSource(release);
        var renewing = lease.RenewAsync(done.Token);
        var begun = Now;
        var call = CallAsync(Info(record, pastDue), cancel.Token);
        if (await Task.WhenAny(call, renewing) == renewing && await renewing)
        {
            Log.LeaseLost(logger, Name);
            await cancel.CancelAsync();
        }
        try
        {
            if (!await CompletesAsync(call, cancel.Token))
            {
                return null;
            }
            // An occurrence that fell into this round is not over with it: it runs next.
            var next = timer.Schedule.After(Later(due, begun));
            await state.SaveAsync(new TimerRecord(timer.Schedule.Expression, due, next, Now), lease, CancellationToken.None);
            return next;
        }
        finally
        {
            await done.CancelAsync();
            await renewing;
        }
    }

    private TimerInfo Info(TimerRecord record, bool pastDue) => new()
    {
        IsPastDue = pastDue,
        ScheduleStatus = monitored
            ? new ScheduleStatus { Last = record.Last, Next = record.Next, LastUpdated = record.LastUpdated }
            : null,
    };

    private Task CallAsync(TimerInfo info, CancellationToken cancellation) => pipeline.RunAsync(timer.Function, info, bindingData: null, cancellation);

    private async Task<bool> CompletesAsync(Task call, CancellationToken cancelled)
    {
        try
        {
            await call.WaitAsync(cancelled);
        }
        catch (Exception) when (cancelled.IsCancellationRequested)
        {
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None));
            return call.IsCompletedSuccessfully;
        }
        catch (Exception exception)
        {
            // A round that failed is over, as on Azure: the next occurrence runs.
            Log.Failed(logger, exception, Name);
        }
        return true;
    }

    private async Task ReleaseAsync(TimerLease lease)
    {
        try
        {
            using var limit = new CancellationTokenSource(HostStop.ReleaseTime);
            await lease.ReleaseAsync(limit.Token);
        }
        catch (Exception exception)
        {
            Log.NotReleased(logger, exception, Name);
        }
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(41, LogLevel.Error, "Timer function {Function} failed")]
        public static partial void Failed(ILogger logger, Exception exception, string function);

        [LoggerMessage(42, LogLevel.Error, "Timer function {Function} lost its lease and is told to stop")]
        public static partial void LeaseLost(ILogger logger, string function);

        [LoggerMessage(43, LogLevel.Warning, "The lease of timer function {Function} was not released; it runs out by itself")]
        public static partial void NotReleased(ILogger logger, Exception exception, string function);
    }
}
