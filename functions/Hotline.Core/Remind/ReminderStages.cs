using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>When each stage of reminding begins, by the policy's numbers and the working calendar.</summary>
public sealed class ReminderStages(CityPolicy policy, WorkingCalendar calendar)
{
    private readonly int _before = Days(policy.Deadlines.Reminders.BeforeDue);
    private readonly int _urge = Days(policy.Deadlines.Reminders.UrgeAfterDue);
    private readonly int _supervise = Days(policy.Deadlines.Reminders.SuperviseAfterUrge);

    /// <summary>Nothing due at or after this instant needs a reminder yet.</summary>
    public DateTimeOffset Horizon(DateTimeOffset now) => calendar.AddWorkingDays(now, _before + 1);

    /// <summary>The furthest stage whose time has come; a round that runs late sends that one and not the ones it missed.</summary>
    public ReminderStage Reached(DateTimeOffset due, DateTimeOffset now)
    {
        var dueDay = calendar.LocalDate(due);
        var urgeDay = calendar.AddWorkingDays(dueDay, _urge);
        if (now >= calendar.Opening(calendar.AddWorkingDays(urgeDay, _supervise)))
        {
            return ReminderStage.Supervise;
        }

        if (now >= calendar.Opening(urgeDay))
        {
            return ReminderStage.Urge;
        }

        if (now >= calendar.Opening(dueDay) && policy.Deadlines.Reminders.OnDueMorning)
        {
            return ReminderStage.DueMorning;
        }

        return now >= calendar.AddWorkingDays(due, -_before) ? ReminderStage.BeforeDue : ReminderStage.None;
    }

    private static int Days(string length) => (int)ClockLength.Parse(length).Amount;
}
