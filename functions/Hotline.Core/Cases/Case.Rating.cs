using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <content>The citizen's judgement, which closes the case or has it taken up again.</content>
public sealed partial class Case
{
    public Result<CaseEvent> Rate(Satisfaction satisfaction, bool solved, string? comment, Actor by, DateTimeOffset at, RatingSource source = RatingSource.Web)
    {
        if (Refusal(CaseAction.Rate) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new CaseRated(satisfaction, solved) { AskedBy = source == RatingSource.Web ? null : source },
            by,
            at,
            State with { Status = CaseStatus.Closed, Rating = new Rating(satisfaction, solved, at, source) },
            comment);
    }

    /// <summary>What the citizen says when a random sample asks: beside the rating, once for each answer, and without closing the case.</summary>
    public Result<CaseEvent> AnswerSample(
        string sample, Satisfaction satisfaction, bool solved, string? comment, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.AnswerSample) is { } refusal)
        {
            return refusal;
        }

        if (State.SampleRating is not null)
        {
            return Errors.RatedBefore();
        }

        at = InOrder(at);
        return Append(
            new SampleAnswered(sample, satisfaction, solved),
            by,
            at,
            State with { SampleRating = new(satisfaction, solved, at, RatingSource.Sample) },
            comment);
    }

    /// <summary>
    /// A dissatisfied citizen has the case taken up again by the same department, on a new clock; refused for other ratings and
    /// when the case was reopened as often as the policy allows. The rating given so far goes with it and is asked for anew.
    /// </summary>
    public Result<CaseEvent> Reopen(string reason, int reopeningsAllowed, Clock answerClock, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Reopen) is { } refusal)
        {
            return refusal;
        }

        if (State.Reopened >= reopeningsAllowed)
        {
            return Errors.ReopenedBefore(reopeningsAllowed);
        }

        if (State.Rating is not { Satisfaction: Satisfaction.Dissatisfied })
        {
            return Errors.ReopenOnlyDissatisfied();
        }

        return Append(
            new CaseReopened(answerClock),
            by,
            at,
            State with
            {
                Status = CaseStatus.Reopened,
                AnswerClock = answerClock,
                WithDepartmentSince = InOrder(at),
                AcceptedAt = null,
                AnsweredAt = null,
                Rating = null,
                SampleRating = null,
                Reopened = State.Reopened + 1,
                Parts = [],
                Coordination = null,
                Draft = null,
                Plan = null,
                Reminders = [],
            },
            reason);
    }
}
