using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Tells people of one event of a case: whoever has it that it was urged or put under supervision, the duty officer of an emergency.
/// Redelivery is harmless: a notice has one name, and an alert has its place on the case.
/// </summary>
public sealed class TellOfEventHandler(ICases cases, IAccounts accounts, IOutbox outbox, AlertDutyHandler alert)
{
    /// <summary>Throws, so that the queue tries again, while the event is not committed yet.</summary>
    public async Task HandleAsync(NoticeDue message, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(message.Reference, cancellation);
        if (found is null || found.State.Version < message.Version)
        {
            throw new CaseNotYetStoredException(message.Reference);
        }

        var @event = found.Events[message.Version - 1];
        await (@event.Fact switch
        {
            CaseUrged urged => TellAsync(found, @event, urged.To, NoticeKind.Urged, ReminderStage.Urge, cancellation),
            CaseSupervised => TellAsync(found, @event, found.State.Department ?? CityPolicy.Desk, NoticeKind.Supervised, ReminderStage.Supervise, cancellation),
            EmergencyRaised => alert.HandleAsync(message.Reference, cancellation),
            // Somebody else's change took this number; ours was refused and there is nothing to tell.
            _ => Task.CompletedTask,
        });
    }

    private async Task TellAsync(
        Case found, CaseEvent @event, string list, NoticeKind kind, ReminderStage stage, CancellationToken cancellation)
    {
        var state = found.State;
        var due = (state.Department is null ? state.DispatchClock : state.AnswerClock).Due;
        var line = new ReminderLine(state.Reference, ReminderStage.None, due, state.Urgency);
        var notice = new Notice($"{state.Reference.Digits}-{@event.Number:D5}", kind, @event.At, list, [line]);
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
