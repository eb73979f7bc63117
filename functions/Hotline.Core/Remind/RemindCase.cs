using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>
/// Takes one due row through its reminder: the event on the case comes first, and the row is told afterwards together with the
/// digest. A case that carries the event while its row is unmarked was left there by a round that died; its digest is still owed.
/// </summary>
public sealed class RemindCaseHandler(ICases cases, CaseChanges changes, ReminderStages stages, QuietTime quiet, TimeProvider time)
{
    /// <summary>Null when there is nothing to remind of, or somebody is changing the case right now and a later round will see.</summary>
    public async Task<RemindedRow?> HandleAsync(DueRow row, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var listed = row.Listing;
        var stage = stages.Reached(listed.Due, now);
        if (stage <= (ReminderStage)listed.Reminded || !listed.Status.Allows(CaseAction.Remind) || !quiet.MaySend(listed.Urgency, now))
        {
            return null;
        }

        // A list may lag behind its case for a moment; nobody is urged about a case that is answered, waiting or elsewhere.
        var found = await cases.FindAsync(listed.Reference, cancellation);
        if (found is null || !found.State.Status.Allows(CaseAction.Remind) || RowAt(listed.Place, found) is null)
        {
            return null;
        }

        var reminder = new SentReminder(listed.List, listed.Due, stage) { For = listed.For };
        if (!found.WasReminded(reminder)
            && !(await changes.ByServiceAsync(found, each => Remind(each, reminder, (ReminderStage)listed.Reminded, now), listed.Place, cancellation)).Succeeded)
        {
            return null;
        }

        var line = new ReminderLine(listed.Reference, stage, listed.Due, listed.Urgency) { For = listed.For };
        return new(row, RowAt(listed.Place, found)! with { Reminded = (int)stage }, line);
    }

    /// <summary>The last stage puts the case under supervision too (督办).</summary>
    private Result<CaseEvent> Remind(Case found, SentReminder reminder, ReminderStage marked, DateTimeOffset now)
    {
        var sent = found.State.Reminders.FirstOrDefault(each => each.IsAbout(reminder) && each.Due == reminder.Due);
        var before = sent is null || sent.Stage < marked ? marked : sent.Stage;
        var outcome = found.Remind(reminder, stages.Between(before, reminder.Stage), now);
        return outcome.Succeeded && reminder.Stage == ReminderStage.Supervise && found.State.Supervision is null
            ? found.Supervise(reason: null, Actor.System, now)
            : outcome;
    }

    private static Listing? RowAt(ListingPlace place, Case found) => Listing.Of(found).FirstOrDefault(row => row.Place == place);
}
