using FsCheck.Xunit;
using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarArbitraries)])]
public sealed class ClockProperties
{
    [Property]
    public void PauseAndExtend_AnyOrder_NeverBringDueForward(RandomCity city, Minute start, Length length, ClockStep[] steps)
    {
        var clock = Start(city, start, length);
        var now = clock.StartedAt;
        foreach (var step in steps)
        {
            var due = clock.Due;
            (clock, now) = Paused(clock, now, step, city);
            clock.Due.ShouldBeGreaterThanOrEqualTo(due);

            due = clock.Due;
            clock = clock.Extend(new ClockExtension(ClockLength.WorkingMinutes(step.Extension), now, "s-1"), city.Calendar);
            clock.Due.ShouldBeGreaterThan(due);
        }
    }

    [Property]
    public void Pauses_AnyNumber_LeaveExactlyTheLengthToWork(RandomCity city, Minute start, Length length, ClockStep[] steps)
    {
        var clock = Start(city, start, length);
        var now = clock.StartedAt;
        foreach (var step in steps)
        {
            (clock, now) = Paused(clock, now, step, city);
        }

        var whole = city.Calendar.WorkingMinutesBetween(clock.StartedAt, clock.Due);
        var paused = clock.Pauses.Where(p => p.From < clock.Due).Sum(p => city.Calendar.WorkingMinutesBetween(p.From, p.To!.Value));
        (whole - paused).ShouldBe(length.Minutes.Value + 1);
        clock.Pauses.Where(p => p.From < clock.Due).ShouldAllBe(p => p.To <= clock.Due);
    }

    [Property]
    public void Explain_AnyPausesAndExtensions_AddsUpToWhatIsRequired(RandomCity city, Minute start, Length length, ClockStep[] steps)
    {
        var clock = Start(city, start, length);
        var now = clock.StartedAt;
        foreach (var step in steps)
        {
            (clock, now) = Paused(clock, now, step, city);
            clock = clock.Extend(new ClockExtension(ClockLength.WorkingMinutes(step.Extension), now, "s-1"), city.Calendar);
        }

        var explanation = clock.Explain(city.Calendar);

        explanation.Due.At.ShouldBe(clock.Due);
        explanation.Required.ShouldBe(length.Minutes.Value + 1 + steps.Sum(s => s.Extension));
        explanation.Days[^1].Total.ShouldBe(explanation.Required);
    }

    [Property]
    public void MinutesLeft_RunningClock_TurnsNegativeWithinAMinuteOfWorkAfterDue(RandomCity city, Minute start, Length length)
    {
        var clock = Start(city, start, length);

        clock.MinutesLeft(clock.StartedAt, city.Calendar).ShouldBe(length.Minutes.Value + 1);
        clock.MinutesLeft(clock.Due, city.Calendar).ShouldBe(0);
        clock.MinutesLeft(city.Calendar.Add(clock.Due, new WorkingMinutes(1)).At, city.Calendar).ShouldBe(-1);
    }

    [Property]
    public void HalfDays_AnyNumber_AgreeWithTheSlowCounterAndAddUp(RandomCity city, Minute start, byte halves)
    {
        var count = halves % 8 + 1;
        var whole = Clock.Start(ClockKind.Answer, start.At, ClockLength.WorkingDays(count * 0.5m), city.Calendar);
        var inParts = Clock.Start(ClockKind.Answer, start.At, ClockLength.WorkingDays(0.5m), city.Calendar);
        for (var i = 1; i < count; i++)
        {
            inParts = inParts.Extend(new ClockExtension(ClockLength.WorkingDays(0.5m), start.At, "s-1"), city.Calendar);
        }

        whole.Due.ShouldBe(city.Slow.Add(start.At, count * city.Calendar.Hours.MinutesPerDay / 2));
        inParts.Due.ShouldBe(whole.Due);
    }

    [Property]
    public void Pause_OfAnyLength_AgreesWithTheSlowCounter(RandomCity city, Minute start, ClockStep step)
    {
        var length = city.Calendar.Hours.MinutesPerDay * 3;
        var clock = Clock.Start(ClockKind.Answer, start.At, ClockLength.WorkingDays(3), city.Calendar);

        var (paused, _) = Paused(clock, clock.StartedAt, step, city);

        var (from, to) = (paused.Pauses[0].From, paused.Pauses[0].To!.Value);
        var used = city.Slow.Count(clock.StartedAt, from);
        paused.Due.ShouldBe(used >= length ? clock.Due : city.Slow.Add(to, length - used));
    }

    private static Clock Start(RandomCity city, Minute start, Length length) =>
        Clock.Start(ClockKind.Answer, start.At, ClockLength.WorkingMinutes((int)length.Minutes.Value + 1), city.Calendar);

    private static (Clock Clock, DateTimeOffset Now) Paused(Clock clock, DateTimeOffset now, ClockStep step, RandomCity city)
    {
        var from = now.AddMinutes(step.After);
        var to = from.AddMinutes(step.Paused);
        return (clock.Pause(from, "random").Resume(to, city.Calendar), to);
    }
}
