using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Alerts whoever is on duty of an emergency that nobody has acknowledged, one rung of the roster after the other as their time comes
/// (rule 4.6). The notice goes out before it is recorded: its name follows from case and rung, so that a repetition sends nothing.
/// </summary>
public sealed class AlertDutyHandler(ICases cases, CaseChanges changes, OnDuty duty, IOutbox outbox, CityPolicy policy, TimeProvider time)
{
    /// <summary>Rungs of the roster, and as many changes by others in between.</summary>
    private const int Tries = 8;

    public async Task HandleAsync(Reference reference, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var found = await cases.FindAsync(reference, cancellation);
            if (found?.State.Emergency is not { NextAlertAt: { } due, NextRung: { } rung } emergency || due > time.GetUtcNow())
            {
                return;
            }

            var accounts = await duty.AtAsync(rung, time.GetUtcNow(), cancellation);
            await TellAsync(found, emergency, rung, due, accounts, cancellation);
            var next = NextAfter(rung, emergency, due);
            await changes.ByServiceAsync(found, each => each.AlertDuty(rung, accounts, next, time.GetUtcNow()), ownRow: null, cancellation);
        }

        throw new CaseChangedMeanwhileException(reference);
    }

    /// <summary>By the clock and not by when the alert before it got out: what an outage held up goes out at once, whole.</summary>
    private DateTimeOffset? NextAfter(DutyRung rung, Emergency emergency, DateTimeOffset due) => rung switch
    {
        DutyRung.Officer => emergency.Clock.Due,
        DutyRung.Deputy => due.AddMinutes(policy.Supervision.Escalation.EveryMinutes),
        _ => null,
    };

    private async Task TellAsync(
        Case found, Emergency emergency, DutyRung rung, DateTimeOffset due, IReadOnlyList<string> accounts, CancellationToken cancellation)
    {
        var reference = found.State.Reference;
        var line = new ReminderLine(reference, ReminderStage.None, emergency.Clock.Due, Urgency.Emergency);
        var notice = new Notice($"{reference.Digits}-alert-{EnumText.Of(rung)}", NoticeKind.Emergency, due, found.State.Department, [line]);
        foreach (var account in accounts)
        {
            await outbox.PutAsync(Mailbox.OfPerson(account), notice, cancellation);
        }
    }
}
