using Microsoft.Extensions.Logging;

namespace Hotline.Journey.Tests.Remind;

/// <summary>The case is filed on Wednesday 4 March, 10:00, and due on Wednesday 11 March, 10:00.</summary>
public sealed class RemindTests
{
    private const string WorkingDayBefore = "2026-03-10 10:05";
    private const string DueMorning = "2026-03-11 09:05";
    private const string NextWorkingDay = "2026-03-12 09:05";
    private const string FiveWorkingDaysLater = "2026-03-19 09:05";

    [Fact]
    public async Task Remind_CaseThatIsNeverAnswered_SendsEachStageOnceWhenItsTimeComes()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync();

        city.MoveTo("2026-03-10 09:55");
        await RoundsHaveRunAsync(city);
        (await StagesAsync(city, filed)).ShouldBeEmpty();
        foreach (var (moment, stage) in new[] { (WorkingDayBefore, "beforeDue"), (DueMorning, "dueMorning"), (NextWorkingDay, "urge"), (FiveWorkingDaysLater, "supervise") })
        {
            city.MoveTo(moment);
            await Eventually.GetAsync(() => StagesAsync(city, filed), stages => stages.Contains(stage), stages => string.Join(',', stages));
            // More rounds at the same stage send nothing more.
            city.Time.Advance(TimeSpan.FromMinutes(30));
            await RoundsHaveRunAsync(city);
        }

        (await StagesAsync(city, filed)).Order().ShouldBe(["beforeDue", "dueMorning", "supervise", "urge"]);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Remind_AfterAnOutageOfDays_SendsTheStageReachedAndNotTheMissedOnes()
    {
        var before = await RunningCity.StartAsync();
        var filed = await before.RoutedAsync();
        await RoundsHaveRunAsync(before);
        await before.DisposeAsync();

        before.MoveTo("2026-03-13 16:00");
        var after = await RunningCity.StartAsync(on: before);

        await Eventually.BeAsync(async () => (await StagesAsync(after, filed)).Count > 0);
        (await StagesAsync(after, filed)).ShouldBe(["urge"]);
        await after.DisposeAsync();
    }

    [Fact]
    public async Task Remind_ByTwoHosts_SendsEveryStageOnce()
    {
        var logs = new RecordedLogs();
        var one = await RunningCity.StartAsync(configure: services => services.AddSingleton<ILoggerProvider>(logs));
        var other = await RunningCity.StartAsync(on: one, configure: services => services.AddSingleton<ILoggerProvider>(logs));
        var filed = await one.RoutedAsync();

        foreach (var moment in new[] { WorkingDayBefore, DueMorning, NextWorkingDay })
        {
            one.MoveTo(moment);
            await RoundsHaveRunAsync(one);
        }

        await Eventually.BeAsync(async () => (await StagesAsync(one, filed)).Contains("urge"));
        var sent = logs.Lines.Where(line => line.Text.Contains(filed.Reference, StringComparison.Ordinal) && line.Text.Contains("Reminded", StringComparison.Ordinal));
        sent.Count().ShouldBe((await StagesAsync(one, filed)).Count);
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Remind_CaseThatAwaitsItsCitizen_IsLeftAlone()
    {
        var city = await RunningCity.StartAsync();
        var waiting = await city.AcceptedAsync();
        (await waiting.ByDepartmentAsync("ask", new { question = "请补充门牌号。" })).Good();
        var running = await city.RoutedAsync();

        city.MoveTo(NextWorkingDay);
        await Eventually.BeAsync(async () => (await StagesAsync(city, running)).Count > 0);

        (await StagesAsync(city, waiting)).ShouldBeEmpty();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Remind_CaseAtTheDesk_RemindsTheDesk()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

        // The desk had until 15:00 of the first day.
        city.MoveTo("2026-03-05 09:05");

        await Eventually.BeAsync(async () => (await StagesAsync(city, filed, "desk")).Contains("urge"));
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Remind_AnsweredCase_SendsNothing()
    {
        var city = await RunningCity.StartAsync();
        var answered = await city.AnsweredAsync();
        var open = await city.RoutedAsync();

        city.MoveTo(NextWorkingDay);
        await Eventually.BeAsync(async () => (await StagesAsync(city, open)).Count > 0);

        (await StagesAsync(city, answered)).ShouldBeEmpty();
        await city.DisposeAsync();
    }

    private static async Task<IReadOnlyList<string>> StagesAsync(RunningCity city, FiledCase filed, string list = "water-affairs")
    {
        var reminders = await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/departments/{list}/reminders");
        return
        [
            .. reminders.Good().List("reminders")
                .Where(reminder => reminder.GetProperty("reference").GetString() == filed.Reference)
                .Select(reminder => reminder.GetProperty("stage").GetString()!),
        ];
    }

    /// <summary>Waits for the round of the latest tenth minute to be over, for what must not happen cannot be waited for.</summary>
    private static async Task RoundsHaveRunAsync(RunningCity city)
    {
        var before = city.Time.GetUtcNow();
        await Eventually.BeAsync(async () => await TimerStates.LastRoundAsync(city, "SendRemindersTimer") is { } last && last >= Previous(before));
    }

    /// <summary>The latest tenth minute before an instant.</summary>
    private static DateTimeOffset Previous(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.FromMinutes(10).Ticks));
}
