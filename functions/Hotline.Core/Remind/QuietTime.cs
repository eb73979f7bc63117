using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>When people are left in peace: by the policy's quiet hours and days off. An emergency is never held back.</summary>
public sealed class QuietTime(CityPolicy policy, WorkingCalendar calendar)
{
    private readonly QuietHours _quiet = policy.Supervision.QuietHours;

    public bool MaySend(Urgency urgency, DateTimeOffset now) => urgency == Urgency.Emergency || !IsQuiet(now);

    private bool IsQuiet(DateTimeOffset now)
    {
        var time = TimeOnly.FromDateTime(calendar.LocalTime(now));
        return time.IsBetween(_quiet.From, _quiet.To) || (_quiet.OnDaysOff && !calendar.Describe(calendar.LocalDate(now)).IsWorking);
    }
}
