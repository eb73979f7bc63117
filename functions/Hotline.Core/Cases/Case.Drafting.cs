using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>An answer is drafted, reviewed, approved and sent (一审一核, text 3); nobody reviews or approves their own draft.</content>
public sealed partial class Case
{
    /// <summary>A new draft stands over an earlier one and starts the way anew.</summary>
    public Result<CaseEvent> DraftAnswer(AnswerText words, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.DraftAnswer) is { } refusal
            ? refusal
            : Append(
                new AnswerDrafted(State.Department!),
                by,
                at,
                State with { Draft = new AnswerDraft(State.Version + 1, by.Account, DraftStage.Drafted) },
                CompoundWords.Write(words));

    public Result<CaseEvent> ReviewAnswer(Actor by, DateTimeOffset at) =>
        DraftRefusal(CaseAction.ReviewAnswer, by, DraftStage.Drafted) is { } refusal
            ? refusal
            : Append(
                new AnswerReviewed(State.Draft!.DraftedIn),
                by,
                at,
                State with { Draft = State.Draft with { Stage = DraftStage.Reviewed, Reviewer = by.Account } });

    /// <summary>Back to the drafter, who writes a new one.</summary>
    public Result<CaseEvent> SendBackAnswer(string words, Actor by, DateTimeOffset at) =>
        DraftRefusal(CaseAction.SendBackAnswer, by, DraftStage.Drafted, DraftStage.Reviewed, DraftStage.Approved) is { } refusal
            ? refusal
            : Append(
                new AnswerSentBack(State.Draft!.DraftedIn),
                by,
                at,
                State with { Draft = State.Draft with { Stage = DraftStage.SentBack, SendClock = null } },
                words);

    /// <summary>
    /// Starts the time to send it (rule 4.2). Refused while co-handlers still owe their parts; where the policy asks for a review,
    /// only after it and not by the reviewer.
    /// </summary>
    public Result<CaseEvent> ApproveAnswer(Clock sendClock, bool afterReview, Actor by, DateTimeOffset at)
    {
        if (DraftRefusal(CaseAction.ApproveAnswer, by, DraftStage.Reviewed, afterReview ? DraftStage.Reviewed : DraftStage.Drafted) is { } refusal)
        {
            return refusal;
        }

        var draft = State.Draft!;
        if (afterReview && draft.Reviewer == by.Account)
        {
            return Errors.OwnRequest();
        }

        return UnreadyRefusal(this.WordsAs<AnswerText>(draft.DraftedIn)?.PublicText, at) is { } unready
            ? unready
            : Append(
                new AnswerApproved(draft.DraftedIn, sendClock),
                by,
                at,
                State with { Draft = draft with { Stage = DraftStage.Approved, SendClock = sendClock } });
    }

    /// <summary>The approved answer goes to the citizen.</summary>
    public Result<CaseEvent> SendAnswer(Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.SendAnswer) is { } refusal)
        {
            return refusal;
        }

        return State.Draft is { Stage: DraftStage.Approved } draft && this.WordsAs<AnswerText>(draft.DraftedIn) is { } answer
            ? Answered(answer, draft, by, at)
            : Errors.AnswerNotApproved();
    }

    private Error? DraftRefusal(CaseAction action, Actor by, params ReadOnlySpan<DraftStage> stages)
    {
        if (Refusal(action) is { } refusal)
        {
            return refusal;
        }

        if (State.Draft is not { } draft || !stages.Contains(draft.Stage))
        {
            return Errors.NoDraft();
        }

        return draft.Drafter == by.Account ? Errors.OwnRequest() : null;
    }

    /// <summary>What is still missing before the citizens can have an answer, if anything is.</summary>
    private Error? UnreadyRefusal(string? publicText, DateTimeOffset at) =>
        State.Parts.Count(part => part.IsOpen) is > 0 and var open ? Errors.PartsOpen(open)
        : State.Coordination is { Clock: { IsStopped: false } wanted } && wanted.IsOverdue(InOrder(at)) ? Errors.CoordinationNeeded()
        : State.MergedCases.Count > 0 && publicText is null ? Errors.PublicAnswerNeeded() : null;

    private Result<CaseEvent> Answered(AnswerText answer, AnswerDraft? draft, Actor by, DateTimeOffset at)
    {
        if (UnreadyRefusal(answer.PublicText, at) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new CaseAnswered(State.Department!, !State.AnswerClock.IsOverdue(at), draft?.DraftedIn),
            by,
            at,
            State.Finished(at) with
            {
                Status = CaseStatus.Answered,
                AnsweredAt = at,
                AnswerClock = State.AnswerClock.Stop(at),
                Draft = draft is null ? null : draft with { Stage = DraftStage.Sent, SendClock = draft.SendClock?.Stop(at) },
            },
            answer.Text);
    }
}
