using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Exchange;

namespace Hotline.Core.Cases;

/// <content>What a case goes through because it is worked on in two instances (text 3: city and county linked).</content>
public sealed partial class Case
{
    /// <summary>The instance below has it. Where the case has moved on since it was handed down, that is only recorded.</summary>
    public Result<CaseEvent> TakeUpBelow(string department, Lower lower, bool current, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.NoteExchange) is { } refusal
            ? refusal
            : Append(
                new CaseTakenUpBelow(department, lower.Partner, lower.Reference, lower.HandOver),
                by,
                at,
                current ? State with { Lower = lower } : State);

    /// <summary>Given back to the instance above with a ground: it is not this level's to handle. Refused for a case of one's own.</summary>
    public Result<CaseEvent> HandBack(string ground, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.HandBack) is { } refusal)
        {
            return refusal;
        }

        if (State.Upper is not { } upper)
        {
            return Errors.NothingThere();
        }

        if (State.MergedCases.Count > 0)
        {
            return Errors.HasMergedCases();
        }

        at = InOrder(at);
        return Append(new CaseHandedBack(upper.Partner), by, at, Ended(CaseStatus.Withdrawn, at), ground);
    }

    /// <summary>
    /// What another instance's event <paramref name="number"/> does to this case. Remembered in the same change, so that hearing it again
    /// does nothing; refused as such then.
    /// </summary>
    /// <param name="due">When the instance above now has it due; null where that did not change.</param>
    public Result<CaseEvent> Hear(
        string partner, int number, (DateTimeOffset Since, DateTimeOffset Due)? due, Func<Case, Result<CaseEvent>> transition)
    {
        var before = State;
        if (HeardOf(partner) is not { } heard)
        {
            return Errors.ExchangeOver();
        }

        if (number <= heard)
        {
            return Errors.HeardBefore();
        }

        State = before.Upper is { } upper && upper.Partner == partner
            ? before with { Upper = upper with { Heard = number, Since = due?.Since ?? upper.Since, Due = due?.Due ?? upper.Due } }
            : before with { Lower = before.Lower! with { Heard = number } };
        var outcome = transition(this);
        if (!outcome.Succeeded)
        {
            State = before;
        }

        return outcome;
    }

    /// <summary>The last event of that instance that was acted on here; null where it has nothing to do with the case.</summary>
    public int? HeardOf(string partner) =>
        State.Upper?.Partner == partner ? State.Upper.Heard : State.Lower?.Partner == partner ? State.Lower.Heard : null;

    /// <summary>Another instance's message could not be acted on; it is told so.</summary>
    public Result<CaseEvent> RefuseMessage(PartnerMessageRefused refused, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.NoteExchange) is { } refusal ? refusal : Append(refused, by, at, State);

    /// <summary>
    /// Another instance could not act on what it was told: a question that it did not put to the citizen is not waited for, and more time
    /// that it did not ask for here is not asked for.
    /// </summary>
    public Result<CaseEvent> NoteRefusal(OwnMessageRefused refused, WorkingCalendar calendar, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.NoteExchange) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(refused, by, at, refused.Kind switch
        {
            ExchangeKind.Asked when State.Status == CaseStatus.AwaitingCitizen => NoLongerWaiting(
                WithinUpper(State.AnswerClock.Resume(at, calendar), calendar), calendar, at, replied: false),
            ExchangeKind.ExtensionRequested => State with { ExtensionRequest = null },
            _ => State,
        });
    }

    /// <summary>Who ends a case that came from above is the instance above.</summary>
    private Error? UpperRefusal(Actor by) => State.Upper is null || by.Is(Role.Partner) ? null : Errors.UpperDecides();

    /// <summary>A decision of this instance's people may not make a case later than the instance above has it due.</summary>
    private bool IsPastUpper(CaseFact fact, CaseState next) =>
        fact is CoHandlersInvited or PlanDecided or DeviationDecided
        && next is { Upper: { } upper, AnswerClock: { IsStopped: false, IsPaused: false } clock }
        && clock.Due > upper.Due
        && clock.Due > State.AnswerClock.Due;

    /// <summary>The clock, shortened where it would be later than the instance above has the case due.</summary>
    private Clock WithinUpper(Clock clock, WorkingCalendar calendar) =>
        State.Upper is { } upper ? clock.NotAfter(upper.Due, calendar) : clock;
}
