using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <content>More time to answer (延期), and due times by a new calendar.</content>
public sealed partial class Case
{
    /// <summary>
    /// The department asks for more time, with the reason; another person decides. Refused once the time is up, except for a leader's
    /// case, whose lateness the leader may approve (rule 3.3).
    /// </summary>
    public Result<CaseEvent> RequestExtension(ClockLength length, string reason, ExtensionBounds bounds, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.RequestExtension) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        if (State.ExtensionRequest is not null)
        {
            return Errors.AskedAlready();
        }

        if (State.AnswerClock.IsOverdue(at) && State.Channel != Channel.Leader)
        {
            return Errors.ExtensionTooLate();
        }

        if (State.AnswerClock.Extensions.Count >= bounds.Number)
        {
            return Errors.ExtensionsUsedUp(bounds.Number);
        }

        if (bounds.Most is not { } most || length.IsLongerThan(most))
        {
            return Errors.ExtensionTooLong("length", bounds.Most?.ToString() ?? "0");
        }

        return Append(
            new ExtensionRequested(State.Department!, length, bounds.DecidedBy),
            by,
            at,
            State with { ExtensionRequest = new(length, by.Account, at, State.Department!, bounds.DecidedBy) },
            reason);
    }

    /// <summary>Grants what was asked for and tells the citizen <paramref name="told"/>; nobody decides on their own request.</summary>
    public Result<CaseEvent> ApproveExtension(string told, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Undecidable(by) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(State.ExtensionRequest!.Length, late: false, told, calendar, by, at);
    }

    /// <summary>Does not grant it; the time runs on as it was.</summary>
    public Result<CaseEvent> DeclineExtension(string reason, Actor by, DateTimeOffset at) =>
        Undecidable(by) is { } refusal
            ? refusal
            : Append(new ExtensionDeclined(State.ExtensionRequest!.Length), by, at, State with { ExtensionRequest = null }, reason);

    /// <summary>
    /// After the time is up only a supervisor gives more, by a decision in writing; for a leader's case the leader's approval has to
    /// be asked for instead (rule 3.3).
    /// </summary>
    public Result<CaseEvent> ExtendLate(ClockLength length, string decision, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.ExtendLate) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        if (State.Channel == Channel.Leader)
        {
            return Errors.LeadersApprovalNeeded();
        }

        return State.AnswerClock.IsOverdue(at) ? Append(length, late: true, decision, calendar, by, at) : Errors.NotLateYet();
    }

    /// <summary>
    /// Due times by a calendar that has changed since: null when it moves none of them and makes none certain. Stopped clocks stay as
    /// they were judged.
    /// </summary>
    public Result<CaseEvent>? Recompute(WorkingCalendar calendar, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Recompute) is { } refusal)
        {
            return refusal;
        }

        var next = CaseClocks.Each(State, clock => clock.Recompute(calendar));
        var moved = CaseClocks.Of(State).Zip(CaseClocks.Of(next))
            .Where(pair => pair.First.Clock.Due != pair.Second.Clock.Due || pair.First.Clock.Provisional != pair.Second.Clock.Provisional)
            .Select(pair => new MovedDeadline(
                pair.Second.Clock.Kind, pair.First.Clock.Due, pair.Second.Clock.Due, pair.Second.Clock.Provisional))
            .ToList();
        if (moved.Count == 0)
        {
            return null;
        }

        var waiting = State.Asking.NextStep is { } step && step == State.Asking.ReplyClock?.Due;
        next = waiting ? next with { Asking = next.Asking with { NextStep = next.Asking.ReplyClock!.Due } } : next;
        return Append(new DeadlineRecomputed(calendar.Version, moved), Actor.System, at, next);
    }

    private Error? Undecidable(Actor by) => Refusal(CaseAction.DecideExtension) is { } refusal ? refusal
        : State.ExtensionRequest is not { } request ? Errors.NothingThere()
        : request.By == by.Account ? Errors.OwnRequest()
        : by.Is(request.DecidedBy) ? null : Errors.NotYourRole();

    private Result<CaseEvent> Append(ClockLength length, bool late, string told, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        var extended = WithinUpper(State.AnswerClock.Extend(new ClockExtension(length, at, by.Account), calendar), calendar);
        return Append(
            new DeadlineExtended(length, extended, late),
            by,
            at,
            State with { AnswerClock = extended, ExtensionRequest = null },
            told);
    }
}
