using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Brings a digest to its people, to each what is theirs: handlers (at the desk the operators) read every stage, approvers what is
/// overdue, supervisors what comes under supervision, and of the desk what is overdue. Safe to repeat: a notice has one name.
/// </summary>
public sealed class DeliverDigestHandler(IReminderRows rows, IOutbox outbox)
{
    public async Task HandleAsync(Digest digest, IReadOnlyList<Account> staff, CancellationToken cancellation)
    {
        await PutAsync(Mailbox.OfList(digest.List), digest, digest.Lines, cancellation);
        foreach (var account in staff)
        {
            var lines = digest.Lines.Where(line => line.Stage >= FirstStageFor(account, digest.List)).ToList();
            if (lines.Count > 0)
            {
                await PutAsync(Mailbox.OfPerson(account.Name), digest, lines, cancellation);
            }
        }

        await rows.RemoveAsync(digest, cancellation);
    }

    /// <summary>Null for people whom nothing of that list concerns.</summary>
    private static ReminderStage? FirstStageFor(Account account, string list)
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

    private Task<bool> PutAsync(Mailbox to, Digest digest, IReadOnlyList<ReminderLine> lines, CancellationToken cancellation) =>
        outbox.PutAsync(to, new(digest.Name, NoticeKind.Reminders, digest.Round, digest.List, lines), cancellation);
}
