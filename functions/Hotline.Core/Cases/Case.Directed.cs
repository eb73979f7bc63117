using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>What is peculiar to cases that a leader or a meeting directed.</content>
public sealed partial class Case
{
    /// <summary>The departments that were named to take part are asked at once, beside the lead and before it has accepted (rules 3.2, 3.3).</summary>
    public Result<CaseEvent> InviteNamed(IReadOnlyList<Part> parts, Invitation words, Actor by, DateTimeOffset at) =>
        Refusal(CaseAction.InviteNamed) is { } refusal ? refusal : Invited(State, parts, words, State.AnswerClock, by, at);

    /// <summary>
    /// Progress, reported for the quarter (rules 3.1, 3.2); the clock runs on to the next report. A deviation is open until approved.
    /// </summary>
    public Result<CaseEvent> Report(string report, bool deviates, Clock answerClock, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Report) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new ReportFiled(State.Department!, !State.AnswerClock.IsOverdue(at), deviates, answerClock),
            by,
            at,
            State with { AnswerClock = answerClock, DeviationReportedBy = deviates ? by.Account : State.DeviationReportedBy },
            report);
    }

    /// <summary>Refused when no deviation is open, and to whoever reported it.</summary>
    public Result<CaseEvent> ApproveDeviation(Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.ApproveDeviation) is { } refusal)
        {
            return refusal;
        }

        if (State.DeviationReportedBy is not { } reporter)
        {
            return Errors.NoDeviation();
        }

        return reporter == by.Account
            ? Errors.OwnRequest()
            : Append(new DeviationApproved(), by, at, State with { DeviationReportedBy = null });
    }
}
