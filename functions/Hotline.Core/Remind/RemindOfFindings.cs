using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Findings;

namespace Hotline.Core.Remind;

/// <summary>
/// One round over what was found against departments (整改, rule 5.3), in the stages of all reminders: to those whom the department's
/// own reminders concern. Looks only at what is due; safe to repeat, to run late and to run twice at once.
/// </summary>
public sealed class RemindOfFindingsHandler(
    IRectifications rectifications, IFindings findings, IAccounts accounts, IOutbox outbox, ReminderStages stages, QuietTime quiet, TimeProvider time)
{
    /// <summary>The reminders that this round sent.</summary>
    public async Task<IReadOnlyList<OpenRectification>> HandleAsync(CancellationToken cancellation)
    {
        var sent = new List<OpenRectification>();
        var now = time.GetUtcNow();
        foreach (var row in await rectifications.DueBeforeAsync(stages.Horizon(now), cancellation))
        {
            var found = await findings.FindAsync(row.Department, row.Finding, cancellation);
            if (found?.Status is FindingStatus.Rectified or FindingStatus.Dropped)
            {
                await rectifications.RemoveAsync(row, cancellation);
            }
            else if (found?.Status == FindingStatus.Upheld && await MarkedAsync(row, now, cancellation) is { } marked)
            {
                await TellAsync(marked, cancellation);
                await rectifications.MarkAsync(marked with { Delivered = true }, cancellation);
                sent.Add(marked);
            }
        }

        return sent;
    }

    /// <summary>With the stage that is to be told now; null when there is none, or another round is at it.</summary>
    private async Task<OpenRectification?> MarkedAsync(OpenRectification row, DateTimeOffset now, CancellationToken cancellation)
    {
        var stage = stages.Reached(row.Due, now);
        if (stage <= row.Reminded)
        {
            return row.Delivered || row.RemindedAt is null ? null : row;
        }

        if (!quiet.MaySend(Urgency.Ordinary, now))
        {
            return null;
        }

        var marked = row with { Reminded = stage, RemindedAt = now, Delivered = false };
        return await rectifications.MarkAsync(marked, cancellation);
    }

    private async Task TellAsync(OpenRectification marked, CancellationToken cancellation)
    {
        var kind = marked.Reminded < ReminderStage.Urge ? NoticeKind.RectificationDue : NoticeKind.RectificationOverdue;
        var notice = new Notice($"{marked.Finding}-{EnumText.Of(marked.Reminded)}", kind, marked.RemindedAt!.Value, marked.Department, Lines: []);
        await outbox.PutAsync(Mailbox.OfList(marked.Department), notice, cancellation);
        foreach (var account in await accounts.ListAsync(cancellation))
        {
            if (Audience.Concerns(marked.Reminded, account, marked.Department))
            {
                await outbox.PutAsync(Mailbox.OfPerson(account.Name), notice, cancellation);
            }
        }
    }
}
