using System.Globalization;

namespace Hotline.LocalHost.Tests.Samples;

public sealed class HourlyTimer(Journal journal, TimeProvider time)
{
    [Function("Hourly")]
    public Task RunAsync([TimerTrigger("%Schedule%")] TimerInfo timer, CancellationToken cancellation) => journal.RunAsync(
        string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():HH:mm} due {timer.ScheduleStatus?.Next:HH:mm} late {timer.IsPastDue}"),
        cancellation);
}

public sealed class StartupTimer(Journal journal)
{
    [Function("Startup")]
    public Task RunAsync([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) =>
        journal.RunAsync($"started, late {timer.IsPastDue}");
}
