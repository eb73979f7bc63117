using Hotline.Core.Access;

namespace Hotline.Core.Remind;

/// <summary>Brings a digest to its people, to each what concerns them. Safe to repeat: a notice has one name.</summary>
public sealed class DeliverDigestHandler(IReminderRows rows, IOutbox outbox)
{
    public async Task HandleAsync(Digest digest, IReadOnlyList<Account> staff, CancellationToken cancellation)
    {
        await PutAsync(Mailbox.OfList(digest.List), digest, digest.Lines, cancellation);
        foreach (var account in staff)
        {
            var lines = digest.Lines.Where(line => Audience.Concerns(line.Stage, account, digest.List)).ToList();
            if (lines.Count > 0)
            {
                await PutAsync(Mailbox.OfPerson(account.Name), digest, lines, cancellation);
            }
        }

        await rows.RemoveAsync(digest, cancellation);
    }

    private Task<bool> PutAsync(Mailbox to, Digest digest, IReadOnlyList<ReminderLine> lines, CancellationToken cancellation) =>
        outbox.PutAsync(to, new(digest.Name, NoticeKind.Reminders, digest.Round, digest.List, lines), cancellation);
}
