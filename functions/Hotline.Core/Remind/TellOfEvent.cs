using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Tells people of one event of a case: whoever has it that it was urged or put under supervision, the duty officer of an emergency, the
/// citizen of an open question, and the citizens whose cases are handled with it of its answer.
/// Redelivery is harmless: a notice has one name, and an alert has its place on the case.
/// </summary>
public sealed class TellOfEventHandler(ICases cases, IAccounts accounts, IOutbox outbox, AlertDutyHandler alert, CitizenNotices citizens)
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
            CitizenReminded when found.State is { Status: CaseStatus.AwaitingCitizen, Asking.ReplyClock: { } reply } =>
                citizens.SendAsync(found, NoticeKind.ReplyAwaited, NameOf(found, @event), @event.At, reply.Due, cancellation),
            CaseAnswered => TellMergedAsync(found, @event, cancellation),
            EmergencyRaised => alert.HandleAsync(message.Reference, cancellation),
            // Somebody else's change took this number; ours was refused and there is nothing to tell.
            _ => Task.CompletedTask,
        });
    }

    private async Task TellMergedAsync(Case main, CaseEvent answered, CancellationToken cancellation)
    {
        foreach (var reference in main.State.MergedCases)
        {
            if (await cases.FindAsync(reference, cancellation) is { } merged && merged.State.MergedInto?.Main == main.State.Reference)
            {
                await citizens.SendAsync(merged, NoticeKind.MainAnswered, NameOf(main, answered), answered.At, answered.At, cancellation);
            }
        }
    }

    private static string NameOf(Case found, CaseEvent @event) => $"{found.State.Reference.Digits}-{@event.Number:D5}";

    private async Task TellAsync(
        Case found, CaseEvent @event, string list, NoticeKind kind, ReminderStage stage, CancellationToken cancellation)
    {
        var state = found.State;
        var due = (state.Department is null ? state.DispatchClock : state.AnswerClock).Due;
        var line = new ReminderLine(state.Reference, ReminderStage.None, due, state.Urgency);
        var notice = new Notice(NameOf(found, @event), kind, @event.At, list, [line]);
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
