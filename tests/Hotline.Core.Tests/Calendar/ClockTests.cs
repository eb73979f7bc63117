using System.Text.Json;
using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

/// <summary>Due times worked out by hand; 420 working minutes a day.</summary>
public sealed class ClockTests
{
    [Fact]
    public void Start_FiveDaysOverSpringFestival_IsDueOnTheFifthWorkedDay()
    {
        var clock = Answer("2026-02-13 16:00", "5d");

        // Sat 14 (make-up), Tue 24, Wed 25, Thu 26, Fri 27.
        clock.Due.ShouldBe(At("2026-02-27 16:00"));
        clock.Due.Offset.ShouldBe(TimeSpan.Zero);
        clock.StartedAt.Offset.ShouldBe(TimeSpan.Zero);
        clock.CalendarVersion.ShouldBe(City.Version);
        clock.Provisional.ShouldBeFalse();
    }

    [Theory]
    // Half a day and the desk's two hours from Friday 16:30: 60 minutes on Friday, the rest on make-up Saturday.
    [InlineData("2026-02-13 16:30", "0.5d", "2026-02-14 11:30")]
    [InlineData("2026-02-13 16:30", "2h", "2026-02-14 10:00")]
    // An emergency runs at night and on a holiday.
    [InlineData("2026-02-17 23:50", "15m wall", "2026-02-18 00:05")]
    public void Start_ShortLengths_AreDue(string start, string length, string due) => Answer(start, length).Due.ShouldBe(At(due));

    [Fact]
    public void IsOverdue_AroundTheDueTime_BeginsAfterIt()
    {
        var clock = Answer("2026-03-04 10:00", "1d");

        clock.IsOverdue(At("2026-03-05 10:00")).ShouldBeFalse();
        clock.IsOverdue(At("2026-03-05 10:00:01")).ShouldBeTrue();
        clock.MinutesLeft(At("2026-03-05 09:00"), City).ShouldBe(60);
        clock.MinutesLeft(At("2026-03-05 12:30"), City).ShouldBe(-120);
    }

    [Fact]
    public void Resume_AfterAPause_MovesDueByThePausedWorkingTime()
    {
        // Due Thu 10:00. Paused Wed 11:00, resumed Fri 14:00: 60 + 240 on Wed, 420 on Thu, 180 + 30 on Fri = 930 minutes out.
        // 360 of 420 minutes were left: Fri 14:00–17:30 takes 210, Mon 9 March 09:00–11:30 the other 150.
        var paused = Answer("2026-03-04 10:00", "1d").Pause(At("2026-03-04 11:00"), "photo asked for");

        var resumed = paused.Resume(At("2026-03-06 14:00"), City);

        paused.Due.ShouldBe(At("2026-03-05 10:00"));
        paused.IsOverdue(At("2026-03-20 10:00")).ShouldBeFalse();
        paused.MinutesLeft(At("2026-03-20 10:00"), City).ShouldBe(360);
        resumed.Due.ShouldBe(At("2026-03-09 11:30"));
        resumed.IsPaused.ShouldBeFalse();
    }

    [Fact]
    public void Resume_SecondsInThePause_AreKept()
    {
        var clock = Answer("2026-03-04 10:00", "1d")
            .Pause(At("2026-03-04 10:10:10"), "a").Resume(At("2026-03-04 10:10:40"), City)
            .Pause(At("2026-03-04 10:20:10"), "b").Resume(At("2026-03-04 10:20:40"), City);

        clock.Due.ShouldBe(At("2026-03-05 10:01"));
    }

    [Fact]
    public void Resume_PauseOutsideWorkingHours_LeavesDue() =>
        Answer("2026-03-04 10:00", "1d").Pause(At("2026-03-04 17:30"), "a").Resume(At("2026-03-05 09:00"), City)
            .Due.ShouldBe(At("2026-03-05 10:00"));

    [Fact]
    public void Resume_PauseBegunWhenLate_DoesNotExcuse()
    {
        var late = Answer("2026-03-04 10:00", "1d").Pause(At("2026-03-05 11:00"), "a");

        late.IsOverdue(At("2026-03-05 11:00")).ShouldBeTrue();
        late.Resume(At("2026-03-10 11:00"), City).Due.ShouldBe(At("2026-03-05 10:00"));
    }

    [Fact]
    public void Resume_WallClock_MovesDueByTheWallTime() =>
        Answer("2026-02-17 23:50", "15m wall").Pause(At("2026-02-17 23:55"), "a").Resume(At("2026-02-18 00:20"), City)
            .Due.ShouldBe(At("2026-02-18 00:30"));

    [Fact]
    public void Extend_RunningAndLateClock_CountsFromTheOldDueTime()
    {
        var clock = Answer("2026-03-04 10:00", "1d")
            .Extend(new ClockExtension(ClockLength.WorkingDays(2), At("2026-03-04 15:00"), "s-1"), City);

        clock.Due.ShouldBe(At("2026-03-09 10:00"));
        clock.IsOverdue(At("2026-03-09 11:00")).ShouldBeTrue();
        clock.Extend(new ClockExtension(ClockLength.WorkingMinutes(60), At("2026-03-09 11:00"), "s-2"), City)
            .Due.ShouldBe(At("2026-03-09 11:00"));
    }

    [Fact]
    public void Stop_BeforeAtAndAfterDue_IsLateOnlyAfter()
    {
        var clock = Answer("2026-03-04 10:00", "1d");

        clock.Stop(At("2026-03-05 10:00")).StoppedLate.ShouldBeFalse();
        clock.Stop(At("2026-03-05 10:01")).StoppedLate.ShouldBeTrue();
        clock.Stop(At("2026-03-05 10:01")).IsOverdue(At("2026-03-06 10:00")).ShouldBeFalse();
        clock.Pause(At("2026-03-04 11:00"), "a").Stop(At("2026-03-20 11:00")).StoppedLate.ShouldBeFalse();
    }

    [Fact]
    public void Methods_CalledOutOfOrder_Throw()
    {
        var running = Answer("2026-03-04 10:00", "1d");
        var paused = running.Pause(At("2026-03-04 11:00"), "a");
        var stopped = running.Stop(At("2026-03-04 11:00"));
        var later = At("2026-03-04 12:00");
        var extension = new ClockExtension(ClockLength.WorkingDays(1), later, "s-1");

        Action[] illegal =
        [
            () => running.Resume(later, City),
            () => running.Pause(At("2026-03-04 09:59"), "before the start"),
            () => running.Stop(At("2026-03-04 09:59")),
            () => running.Extend(extension with { DecidedAt = At("2026-03-04 09:59") }, City),
            () => running.Extend(extension with { Length = ClockLength.WallMinutes(15) }, City),
            () => paused.Pause(later, "again"),
            () => paused.Resume(At("2026-03-04 10:59"), City),
            () => paused.Resume(later, City).Pause(At("2026-03-04 11:30"), "inside the pause"),
            () => stopped.Pause(later, "a"),
            () => stopped.Resume(later, City),
            () => stopped.Extend(extension, City),
            () => stopped.Stop(later),
        ];

        foreach (var call in illegal)
        {
            Should.Throw<InvalidOperationException>(call);
        }
    }

    [Fact]
    public void Recompute_YearAnnouncedMeanwhile_MovesAProvisionalDueTime()
    {
        // Without 2026's file Friday 2 January counts as a working day; the file makes it a day off and Sunday 4 a worked one.
        var before = With(Shanghai, OfficeHours, Announced(2025));
        var clock = Clock.Start(ClockKind.Answer, At("2025-12-31 16:00"), ClockLength.WorkingDays(1), before);

        var after = clock.Recompute(City);

        (clock.Due, clock.Provisional, clock.CalendarVersion).ShouldBe((At("2026-01-02 16:00"), true, before.Version));
        (after.Due, after.Provisional, after.CalendarVersion).ShouldBe((At("2026-01-04 16:00"), false, City.Version));
    }

    [Fact]
    public void Recompute_SameCalendarOrStoppedClock_ChangesNothing()
    {
        var other = With(Shanghai, OfficeHours);
        var running = Answer("2026-02-13 16:00", "5d");
        var stopped = running.Stop(At("2026-02-14 10:00"));

        running.Recompute(City).ShouldBeSameAs(running);
        stopped.Recompute(other).ShouldBeSameAs(stopped);
        running.Recompute(other).Due.ShouldNotBe(running.Due);
    }

    [Fact]
    public void Json_ClockWithEverything_ComesBackTheSame()
    {
        var clock = Answer("2026-03-04 10:00:37", "1d")
            .Pause(At("2026-03-04 11:00"), "photo").Resume(At("2026-03-04 14:00"), City)
            .Extend(new ClockExtension(ClockLength.WorkingDays(0.5m), At("2026-03-04 15:00"), "s-1"), City)
            .Pause(At("2026-03-04 16:00"), "again").Stop(At("2026-03-05 10:00"));

        var json = JsonSerializer.Serialize(clock);
        var back = JsonSerializer.Deserialize<Clock>(json)!;

        JsonSerializer.Serialize(back).ShouldBe(json);
        back.Due.ShouldBe(clock.Due);
        back.OpenPause.ShouldBe(clock.OpenPause);
        back.Extensions.ShouldBe(clock.Extensions);
        json.ShouldContain("\"Kind\":\"Answer\"");
        json.ShouldContain("\"Length\":\"1d\"");
        json.ShouldNotContain("IsPaused");
    }

    private static Clock Answer(string start, string length) =>
        Clock.Start(ClockKind.Answer, At(start), ClockLength.Parse(length), City);
}
