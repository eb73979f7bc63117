using Hotline.Core.Access;

namespace Hotline.Core.Cases;

/// <content>The ends without an answer: withdrawn by the citizen, or not taken up on a legal ground.</content>
public sealed partial class Case
{
    /// <summary>
    /// The citizen, or an operator at the citizen's word, takes the complaint back. Refused while other citizens' cases are handled
    /// with it, who still want an answer.
    /// </summary>
    public Result<CaseEvent> Withdraw(string? reason, Actor by, DateTimeOffset at)
    {
        if ((Refusal(CaseAction.Withdraw) ?? UpperRefusal(by)) is { } refusal)
        {
            return refusal;
        }

        if (State.MergedCases.Count > 0)
        {
            return Errors.HasMergedCases();
        }

        at = InOrder(at);
        return Append(new CaseWithdrawn(), by, at, Ended(CaseStatus.Withdrawn, at), reason);
    }

    /// <summary>Proposes not to take the case up (不予受理), with what the citizen is to be told; the clocks run on meanwhile.</summary>
    public Result<CaseEvent> ProposeRefusal(string ground, string explanation, Actor by, DateTimeOffset at)
    {
        if ((Refusal(CaseAction.ProposeRefusal) ?? UpperRefusal(by)) is { } refusal)
        {
            return refusal;
        }

        if (State.RefusalProposal is not null)
        {
            return Errors.AskedAlready();
        }

        at = InOrder(at);
        return Append(
            new RefusalProposed(ground),
            by,
            at,
            State with { RefusalProposal = new(ground, by.Account, at, State.Department) },
            explanation);
    }

    /// <summary>
    /// A second person agrees; the citizen is told the ground, <paramref name="explanation"/> and until when to appeal. Refused while
    /// other citizens' cases are handled with it: each is refused on its own, with its own notice.
    /// </summary>
    public Result<CaseEvent> ApproveRefusal(string explanation, DateOnly remedyUntil, Actor by, DateTimeOffset at)
    {
        if (UndecidableRefusal(by) is { } refusal)
        {
            return refusal;
        }

        if (State.MergedCases.Count > 0)
        {
            return Errors.HasMergedCases();
        }

        at = InOrder(at);
        var ground = State.RefusalProposal!.Ground;
        return Append(
            new CaseRefused(ground, remedyUntil),
            by,
            at,
            Ended(CaseStatus.Refused, at) with { Refusal = new(ground, remedyUntil) },
            explanation);
    }

    /// <summary>A second person does not agree; the case goes on.</summary>
    public Result<CaseEvent> DeclineRefusal(string reason, Actor by, DateTimeOffset at) =>
        UndecidableRefusal(by) is { } refusal
            ? refusal
            : Append(new RefusalDeclined(State.RefusalProposal!.Ground), by, at, State with { RefusalProposal = null }, reason);

    private Error? UndecidableRefusal(Actor by) => Refusal(CaseAction.DecideRefusal) is { } refusal ? refusal
        : State.RefusalProposal is not { } proposal ? Errors.NothingThere()
        : proposal.By == by.Account ? Errors.OwnRequest() : null;

    private CaseState Ended(CaseStatus status, DateTimeOffset at)
    {
        var stopped = CaseClocks.Stopped(State, at);
        return stopped with { Status = status, Asking = stopped.Asking with { NextStep = null } };
    }
}
