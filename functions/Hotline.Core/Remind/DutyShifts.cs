using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>Which shift runs when, by the policy's shifts and the city's wall clock. A shift past midnight belongs to the day it begins on.</summary>
public sealed class DutyShifts(CityPolicy policy, WorkingCalendar calendar)
{
    public DateOnly DayOf(DateTimeOffset at) => calendar.LocalDate(at);

    public DutySlot At(DateTimeOffset now)
    {
        var day = calendar.LocalDate(now);
        return On(day.AddDays(-1)).Concat(On(day)).Last(slot => slot.From <= now);
    }

    /// <summary>The slots of one day in order.</summary>
    public IEnumerable<DutySlot> On(DateOnly day) => policy.Supervision.Shifts
        .Select(shift => new DutySlot(day, shift, calendar.At(day, shift.From), calendar.At(shift.To > shift.From ? day : day.AddDays(1), shift.To)))
        .OrderBy(slot => slot.From);

    public DutySlot? Find(DateOnly day, string? shift) => On(day).FirstOrDefault(slot => slot.Shift.Id == shift);

    public DutySlot After(DutySlot slot) => At(slot.To);

    public DutySlot Before(DutySlot slot) => At(slot.From.AddTicks(-1));
}

/// <summary>One shift of one day, in [From, To).</summary>
public sealed record DutySlot(DateOnly Day, DutyShift Shift, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Sorts by time and says nothing else: <c>2026-03-04-night</c>.</summary>
    public string Id => $"{Day:yyyy-MM-dd}-{Shift.Id}";
}
