using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>When a citizen who was asked for something is reminded, by the policy's numbers and the working calendar.</summary>
public sealed class WaitingSteps(CityPolicy policy, WorkingCalendar calendar)
{
    /// <summary>The next reminder after an instant, or the end of the wait when none is left.</summary>
    public DateTimeOffset Next(Clock replyClock, DateTimeOffset now) =>
        Reminders(replyClock).Where(at => at > now).Append(replyClock.Due).First();

    /// <summary>How many reminders should have gone out by an instant.</summary>
    public int Reached(Clock replyClock, DateTimeOffset now) => Reminders(replyClock).Count(at => at <= now);

    private IEnumerable<DateTimeOffset> Reminders(Clock replyClock) =>
        policy.Deadlines.Waiting.RemindAfter.Select(after => Clock.Start(replyClock.Kind, replyClock.StartedAt, after, calendar).Due);
}
