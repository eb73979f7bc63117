using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Remind;

/// <summary>Reminding told as stories; the timer's own rounds run beside the ones the stories order and must change nothing.</summary>
public sealed class ReminderStoryTests
{
    /// <summary>
    /// Filed on Wednesday 11 February 2026 at 10:00, five working days: 11 (from 10:00), 12, 13, Saturday 14 (a make-up day), then the
    /// Spring Festival from the 15th to the 23rd; the fifth day ends on Tuesday the 24th, and its first hour, lost on the 11th, is made
    /// up on Wednesday the 25th at 10:00.
    /// One working day before: Tuesday 24, 10:00. Due morning: 25, 9:00. Urged on Thursday 26, 9:00. Then 27, Saturday 28 (a make-up
    /// day), Monday 2, Tuesday 3 and Wednesday 4 March make five: supervision on the 4th at 9:00.
    /// </summary>
    [Fact]
    public async Task Ladder_OverTheSpringFestival_ClimbsOnWorkingDaysAndEndsUnderSupervision()
    {
        var city = await RunningCity.StartAsync(new(2026, 2, 11, 10, 0, 0, RunningCity.Start.Offset));
        var filed = await city.RoutedAsync();
        (await filed.ReadByStaffAsync())["due"].ShouldBe("2026-02-25T10:00:00+08:00");

        foreach (var (moment, stages) in new[]
        {
            ("2026-02-14 17:00", Array.Empty<string>()),
            ("2026-02-20 12:00", []),
            ("2026-02-24 09:55", []),
            ("2026-02-24 10:05", ["beforeDue"]),
            ("2026-02-25 09:05", ["dueMorning", "beforeDue"]),
            ("2026-02-26 08:55", ["dueMorning", "beforeDue"]),
            ("2026-02-26 09:05", ["urge", "dueMorning", "beforeDue"]),
            ("2026-03-04 08:55", ["urge", "dueMorning", "beforeDue"]),
            ("2026-03-04 09:05", ["supervise", "urge", "dueMorning", "beforeDue"]),
        })
        {
            city.MoveTo(moment);
            await city.RoundAsync();
            (await city.NoticesAsync(Staff.Water)).ShouldBe([.. stages.Select(stage => $"{stage} {filed.Reference}")], moment);
        }

        (await city.NoticesAsync(Staff.WaterApprover)).ShouldBe([$"supervise {filed.Reference}", $"urge {filed.Reference}"]);
        (await city.NoticesAsync(Staff.Supervisor)).ShouldBe([$"supervise {filed.Reference}"]);
        (await city.NoticesAsync(Staff.Lights)).ShouldBeEmpty();
        (await filed.CountAsync("caseReminded")).ShouldBe(4);
        (await filed.CountAsync("caseSupervised")).ShouldBe(1);
        (await city.SupervisionAsync("supervised")).ShouldBe([filed.Reference]);
        (await filed.ReadByStaffAsync())["chainHolds"].ShouldBe("True");
        await city.DisposeAsync();
    }

    /// <summary>
    /// Due on Wednesday 11 March at 10:00. The service stops on Tuesday before the first reminder and comes back on Friday 13 at 9:05:
    /// the urging notice of Thursday is owed, the two reminders before it are noted as skipped.
    /// </summary>
    [Fact]
    public async Task Outage_OfThreeDays_SendsTheHighestStageOnceAndNotesWhatItSkipped()
    {
        var before = await RunningCity.StartAsync();
        var filed = await before.RoutedAsync();
        before.MoveTo("2026-03-10 09:30");
        await before.RoundAsync();
        await before.DisposeAsync();

        before.MoveTo("2026-03-13 09:05");
        var after = await RunningCity.StartAsync(on: before);
        await after.RoundAsync();
        await after.RoundAsync();

        (await after.NoticesAsync(Staff.Water)).ShouldBe([$"urge {filed.Reference}"]);
        var found = await after.Host.Get<ICases>().FindAsync(Reference.Parse(filed.Reference), CancellationToken.None);
        found!.Events.Select(@event => @event.Fact).OfType<CaseReminded>().ShouldHaveSingleItem().Skipped
            .ShouldBe([ReminderStage.BeforeDue, ReminderStage.DueMorning]);
        await after.DisposeAsync();
    }

    /// <summary>
    /// Both are filed on Thursday 5 March at 16:00 and due on Thursday 12 at 16:00; a working day before is Wednesday 11, 16:00, and the
    /// service looks only at 20:05, in the quiet hours. Urging falls on Friday 13, 9:00; the service looks on Saturday and on Monday.
    /// </summary>
    [Fact]
    public async Task QuietHours_AtNightAndOnDaysOff_HoldBackAllButEmergencies()
    {
        var city = await RunningCity.StartAsync(new(2026, 3, 5, 16, 0, 0, RunningCity.Start.Offset));
        var ordinary = await city.RoutedAsync();
        var grave = await city.RoutedAsync();
        (await grave.ByStaffAsync(Staff.Operator, "emergency", new { reason = "有孕妇被困" })).Good();
        foreach (var (moment, ordinaryStages, graveStages) in new[]
        {
            ("2026-03-11 20:05", Array.Empty<string>(), new[] { "beforeDue" }),
            ("2026-03-12 06:55", [], ["beforeDue"]),
            ("2026-03-12 07:00", ["beforeDue"], ["beforeDue"]),
            ("2026-03-14 12:00", ["beforeDue"], ["urge", "beforeDue"]),
            ("2026-03-16 07:05", ["urge", "beforeDue"], ["urge", "beforeDue"]),
        })
        {
            city.MoveTo(moment);
            await city.RoundAsync();
            (await OfAsync(city, ordinary)).ShouldBe(ordinaryStages, moment);
            (await OfAsync(city, grave)).ShouldBe(graveStages, moment);
        }

        await city.DisposeAsync();
    }

    [Fact]
    public async Task Rounds_EightAtOnceOfTwoHosts_SendEachReminderOnceAndRecordItOnce()
    {
        var one = await RunningCity.StartAsync();
        var other = await RunningCity.StartAsync(on: one);
        var filed = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => one.RoutedAsync()));

        one.MoveTo("2026-03-12 09:05");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? one : other).RoundAsync()));
        await one.RoundAsync();

        (await one.NoticesAsync(Staff.Water)).Order().ShouldBe(filed.Select(each => $"urge {each.Reference}").Order());
        (await Task.WhenAll(filed.Select(each => each.CountAsync("caseReminded")))).ShouldAllBe(count => count == 1);
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    /// <summary>A round dies once between the record on the case and the digest, and once between the digest and its delivery.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Round_ThatDiedHalfway_IsFinishedByTheNextAndNothingIsSentTwice(bool left)
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync();
        city.MoveTo("2026-03-12 09:01");
        var rows = city.Host.Get<IReminderRows>();
        var due = (await rows.ReadAsync("water-affairs", DateTimeOffset.MaxValue, CancellationToken.None)).Due.Single();
        if (await city.Host.Get<RemindCaseHandler>().HandleAsync(due, CancellationToken.None) is { } reminded && left)
        {
            var digest = new Digest("water-affairs", "died", city.Time.GetUtcNow(), [reminded.Line]);
            await rows.LeaveAsync(digest, [reminded], CancellationToken.None);
        }

        await city.RoundAsync();
        await city.RoundAsync();

        (await city.NoticesAsync(Staff.Water)).ShouldBe([$"urge {filed.Reference}"]);
        (await filed.CountAsync("caseReminded")).ShouldBe(1);
        (await rows.ReadAsync("water-affairs", DateTimeOffset.MaxValue, CancellationToken.None)).Left.ShouldBeEmpty();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Reminder_WhileAHandlerHasTheCaseOpen_DoesNotMakeTheirAnswerStale()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.AcceptedAsync();
        var opened = (await filed.ReadByStaffAsync(Staff.Water)).Version;

        city.MoveTo("2026-03-12 09:05");
        await city.RoundAsync();
        var answered = await (await city.AsAsync(Staff.Water)).AtVersion(opened).PostAsync($"api/cases/{filed.Reference}/answer", new { answer = "已经修好。" });

        answered.Good()["status.id"].ShouldBe("answered");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Digest_OfSeveralCases_IsOneNoticeInTheReadersLanguage()
    {
        var city = await RunningCity.StartAsync();
        await city.RoutedAsync();
        await city.RoutedAsync();

        city.MoveTo("2026-03-12 09:05");
        await city.RoundAsync();

        var handler = await city.AsAsync(Staff.Water);
        var english = (await handler.With("Accept-Language", "en").GetAsync("api/notices")).List("notices").ShouldHaveSingleItem();
        english.GetProperty("title").GetString().ShouldBe("2 cases need attention");
        english.GetProperty("lines").EnumerateArray().Count().ShouldBe(2);
        var traditional = (await handler.With("Accept-Language", "zh-TW").GetAsync("api/notices")).List("notices").Single();
        traditional.GetProperty("lines")[0].GetProperty("text").GetString()!.ShouldContain("催辦");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Timeline_OfARemindedCase_TellsItsCitizenNothingOfReminders()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync();

        city.MoveTo("2026-03-19 09:05");
        await city.RoundAsync();

        (await filed.ReadByStaffAsync()).Timeline.ShouldContain("caseReminded");
        (await filed.ReadByCitizenAsync()).Timeline.ShouldBe(["caseReceived", "caseClassified", "caseRouted", "caseSupervised"]);
        await city.DisposeAsync();
    }

    private static async Task<IReadOnlyList<string>> OfAsync(RunningCity city, FiledCase filed) =>
        [.. (await city.NoticesAsync(Staff.Water)).Where(line => line.EndsWith(filed.Reference, StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];
}
