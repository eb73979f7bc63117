using Hotline.Core.Access;

namespace Hotline.Core.Remind;

/// <summary>Brings a notice to a list and to those whom its reminders concern from that stage on. Safe to repeat: a notice has one name.</summary>
public sealed class DepartmentNotices(IOutbox outbox, IAccounts accounts)
{
    public async Task SendAsync(string list, ReminderStage stage, Notice notice, CancellationToken cancellation)
    {
        await outbox.PutAsync(Mailbox.OfList(list), notice, cancellation);
        foreach (var account in await accounts.ListAsync(cancellation))
        {
            if (Audience.Concerns(stage, account, list))
            {
                await outbox.PutAsync(Mailbox.OfPerson(account.Name), notice, cancellation);
            }
        }
    }
}
