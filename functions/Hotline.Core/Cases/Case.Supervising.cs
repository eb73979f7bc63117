using Hotline.Core.Access;
using Hotline.Core.Remind;

namespace Hotline.Core.Cases;

/// <content>What reminding and supervision do to a case (rule 5.2). None of it changes the status.</content>
public sealed partial class Case
{
    public bool WasReminded(SentReminder reminder) => State.Reminders.Any(sent => sent.Covers(reminder));

    /// <summary>Records a sending; refused for a stage that this list has had for this due time.</summary>
    public Result<CaseEvent> Remind(SentReminder reminder, IReadOnlyList<ReminderStage> skipped, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Remind) is { } refusal)
        {
            return refusal;
        }

        return WasReminded(reminder)
            ? Errors.AlreadyDone()
            : Append(
                new CaseReminded(reminder.To, reminder.Stage, reminder.Due, skipped) { For = reminder.For },
                Actor.System,
                at,
                State with { Reminders = [.. State.Reminders.Where(sent => !sent.IsAbout(reminder)), reminder] });
    }

    /// <summary>催办 out of turn.</summary>
    public Result<CaseEvent> Urge(string words, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.Urge) is { } refusal
            ? refusal
            : Append(new CaseUrged(State.Department ?? Policy.CityPolicy.Desk), by, at, State, words);

    /// <summary>督办; <paramref name="reason"/> is null where the service does it because reminders had no effect.</summary>
    public Result<CaseEvent> Supervise(string? reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Supervise) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return State.Supervision is not null
            ? Errors.AlreadyDone()
            : Append(new CaseSupervised(), by, at, State with { Supervision = new(at, by.Account) }, reason);
    }

    public Result<CaseEvent> LiftSupervision(string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.LiftSupervision) is { } refusal)
        {
            return refusal;
        }

        return State.Supervision is null
            ? Errors.NothingThere()
            : Append(new SupervisionLifted(), by, at, State with { Supervision = null }, reason);
    }

    /// <summary>Asks for 不计入考核 on one of the policy's grounds; nothing changes in the ratings until somebody else approves.</summary>
    public Result<CaseEvent> RequestExclusion(string ground, string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.RequestExclusion) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return State.Exclusion is not null
            ? Errors.AlreadyDone()
            : Append(
                new ExclusionRequested(ground),
                by,
                at,
                State with { Exclusion = new(ground, by.Account, at, ApprovedBy: null) },
                reason);
    }

    /// <summary>By another person than the one who asked.</summary>
    public Result<CaseEvent> DecideExclusion(bool approved, string? reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.DecideExclusion) is { } refusal)
        {
            return refusal;
        }

        if (State.Exclusion is not { ApprovedBy: null } requested)
        {
            return Errors.NothingThere();
        }

        return requested.RequestedBy == by.Account
            ? Errors.OwnRequest()
            : Append(
                new ExclusionDecided(requested.Ground, approved),
                by,
                at,
                State with { Exclusion = approved ? requested with { ApprovedBy = by.Account } : null },
                reason);
    }

    /// <summary>Takes back what was asked for or approved; the case counts.</summary>
    public Result<CaseEvent> LiftExclusion(string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.LiftExclusion) is { } refusal)
        {
            return refusal;
        }

        return State.Exclusion is not { } exclusion
            ? Errors.NothingThere()
            : Append(new ExclusionLifted(exclusion.Ground), by, at, State with { Exclusion = null }, reason);
    }
}
