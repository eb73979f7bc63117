using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>When each stage of reminding begins, by the policy's numbers and the working calendar.</summary>
public sealed class ReminderStages(CityPolicy policy, WorkingCalendar calendar)
{
    private readonly ReminderPolicy _reminders = policy.Deadlines.Reminders;

    /// <summary>Nothing due at or after this instant needs a reminder yet.</summary>
    public DateTimeOffset Horizon(DateTimeOffset now) => calendar.AddWorkingDays(now, _reminders.BeforeDue + 1);

    /// <summary>The stages that would have been sent after one and before another.</summary>
    public IReadOnlyList<ReminderStage> Between(ReminderStage sent, ReminderStage reached) =>
        [.. Enum.GetValues<ReminderStage>().Where(stage =>
            stage > sent && stage < reached && (stage != ReminderStage.DueMorning || _reminders.OnDueMorning))];

    /// <summary>The furthest stage whose time has come; a round that runs late sends that one and not the ones it missed.</summary>
    public ReminderStage Reached(DateTimeOffset due, DateTimeOffset now)
    {
        var dueDay = calendar.LocalDate(due);
        var urgeDay = calendar.AddWorkingDays(dueDay, _reminders.UrgeAfterDue);
        if (now >= calendar.Opening(calendar.AddWorkingDays(urgeDay, _reminders.SuperviseAfterUrge)))
        {
            return ReminderStage.Supervise;
        }

        if (now >= calendar.Opening(urgeDay))
        {
            return ReminderStage.Urge;
        }

        if (now >= calendar.Opening(dueDay) && _reminders.OnDueMorning)
        {
            return ReminderStage.DueMorning;
        }

        return now >= calendar.AddWorkingDays(due, -_reminders.BeforeDue) ? ReminderStage.BeforeDue : ReminderStage.None;
    }
}
