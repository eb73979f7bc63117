using FsCheck.Xunit;
using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarArbitraries)])]
public sealed class WorkingCalendarProperties
{
    [Property]
    public void Add_LengthInTwoParts_EqualsTheWhole(RandomCity city, Minute start, Length first, Length second)
    {
        var inParts = city.Calendar.Add(city.Calendar.Add(start.At, first.Minutes).At, second.Minutes);

        inParts.ShouldBe(city.Calendar.Add(start.At, first.Minutes + second.Minutes));
    }

    [Property]
    public void Add_LaterStartOrLongerLength_IsNotDueEarlier(RandomCity city, Minute one, Minute other, Length length, Length more)
    {
        var (early, late) = one.At <= other.At ? (one.At, other.At) : (other.At, one.At);
        var due = city.Calendar.Add(early, length.Minutes).At;

        due.ShouldBeGreaterThanOrEqualTo(early);
        city.Calendar.Add(late, length.Minutes).At.ShouldBeGreaterThanOrEqualTo(due);
        city.Calendar.Add(early, length.Minutes + more.Minutes).At.ShouldBeGreaterThanOrEqualTo(due);
    }

    [Property]
    public void WorkingMinutesBetween_StartAndDue_IsTheLength(RandomCity city, Minute start, Length length, byte seconds)
    {
        var at = start.At.AddSeconds(seconds);

        city.Calendar.WorkingMinutesBetween(at, city.Calendar.Add(at, length.Minutes).At).ShouldBe(length.Minutes.Value);
    }

    [Property]
    public void WorkingMinutesBetween_ThreeInstants_AddUp(RandomCity city, Minute a, Minute b, Minute c)
    {
        var between = city.Calendar.WorkingMinutesBetween;

        (between(a.At, b.At) + between(b.At, c.At)).ShouldBe(between(a.At, c.At));
    }

    [Property]
    public void Add_AnyLength_IsDueInWorkingTimeOrAtItsEnd(RandomCity city, Minute start, Length length)
    {
        var due = city.Calendar.Add(start.At, length.Minutes + new WorkingMinutes(1)).At;

        city.Slow.IsWorking(due.AddTicks(-1)).ShouldBeTrue();
    }

    [Property]
    public void Add_AnyLength_AgreesWithTheSlowCounter(RandomCity city, Minute start, Length length)
    {
        // Short hours make long deadlines; the slow counter gets a length of some days.
        var days = new WorkingMinutes(length.Minutes.Value % (5 * city.Calendar.Hours.MinutesPerDay) + 1);

        city.Calendar.Add(start.At, days).At.ShouldBe(city.Slow.Add(start.At, days.Value));
    }

    [Property]
    public void WorkingMinutesBetween_UpToFourWeeks_AgreesWithTheSlowCounter(RandomCity city, Minute from, ushort minutes)
    {
        var to = from.At.AddMinutes(minutes % (28 * 24 * 60));

        city.Calendar.WorkingMinutesBetween(from.At, to).ShouldBe(city.Slow.Count(from.At, to));
    }

    [Property]
    public void NextWorkingInstant_AnyMinute_AgreesWithTheSlowCounter(RandomCity city, Minute from)
    {
        var expected = from.At;
        while (!city.Slow.IsWorking(expected))
        {
            expected = expected.AddMinutes(1);
        }

        city.Calendar.NextWorkingInstant(from.At).ShouldBe(expected);
    }

    [Property]
    public void Explain_AnyLength_AddsUpToIt(RandomCity city, Minute start, Length length, byte seconds)
    {
        var at = start.At.AddSeconds(seconds);

        var days = city.Calendar.Explain(at, length.Minutes);

        days[0].Day.Date.ShouldBe(city.Calendar.LocalDate(at));
        days[^1].Day.Date.ShouldBe(city.Calendar.LocalDate(city.Calendar.Add(at, length.Minutes).At));
        days[^1].Total.ShouldBe(length.Minutes.Value);
        days.Sum(d => d.Counted).ShouldBe(length.Minutes.Value);
        days.ShouldAllBe(d => d.Counted == 0 || d.Day.IsWorking);
    }
}
