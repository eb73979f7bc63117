using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// One round of reminders: looks only at what is due within the horizon, department by department, and sends each case the stage it
/// has reached. Safe to repeat and to run late: a notice has one name, and the highest stage sent is noted beside the case's place.
/// </summary>
public sealed class SendRemindersHandler(
    IListings listings, ICases cases, IOutbox outbox, ReminderStages stages, CityPolicy policy, TimeProvider time)
{
    /// <summary>The notices that this round sent.</summary>
    public async Task<IReadOnlyList<Notice>> HandleAsync(CancellationToken cancellation)
    {
        var sent = new List<Notice>();
        foreach (var list in policy.Departments.All.Select(department => department.Id).Append(CityPolicy.Desk))
        {
            await foreach (var listing in listings.DueBeforeAsync(list, stages.Horizon(time.GetUtcNow()), cancellation))
            {
                if (await RemindAsync(listing, cancellation) is { } notice)
                {
                    sent.Add(notice);
                }
            }
        }

        return sent;
    }

    private async Task<Notice?> RemindAsync(Listing listing, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var stage = stages.Reached(listing.Due, now);
        if (stage <= (ReminderStage)listing.Reminded || listing.Status == CaseStatus.AwaitingCitizen)
        {
            return null;
        }

        // A list may lag behind its case for a moment; nobody is urged about a case that is answered or elsewhere.
        var found = await cases.FindAsync(listing.Reference, cancellation);
        if (found is null || !Listing.Of(found).Any(row => row.Place == listing.Place))
        {
            return null;
        }

        var notice = new Notice(listing.List, listing.Reference, stage, listing.Due, listing.Urgency, now);
        var isNew = await outbox.PutAsync(notice, cancellation);
        await listings.MarkRemindedAsync(listing, (int)stage, cancellation);
        return isNew ? notice : null;
    }
}
