using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Whom the reminders of a list concern: handlers (at the desk the operators) from the first stage on, approvers once it is overdue,
/// supervisors once it comes under supervision, and of the desk once it is overdue.
/// </summary>
public static class Audience
{
    /// <summary>Null for people whom nothing of that list concerns.</summary>
    public static ReminderStage? FirstStageFor(Account account, string list)
    {
        var actor = account.AsActor();
        if (list == CityPolicy.Desk)
        {
            return actor.Is(Role.Operator) ? ReminderStage.BeforeDue : actor.Is(Role.Supervisor) ? ReminderStage.Urge : null;
        }

        if (account.Department == list)
        {
            return actor.Is(Role.Handler) ? ReminderStage.BeforeDue : actor.Is(Role.Approver) ? ReminderStage.Urge : null;
        }

        return actor.Is(Role.Supervisor) ? ReminderStage.Supervise : null;
    }

    public static bool Concerns(ReminderStage stage, Account account, string list) => stage >= FirstStageFor(account, list);
}
