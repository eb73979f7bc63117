using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <content>Danger to life and mass incidents (rule 4.6). None of it changes the status.</content>
public sealed partial class Case
{
    /// <summary>Starts the wall clock; the duty officer is to be alerted at once. <paramref name="reason"/> is null where the words gave it away.</summary>
    public Result<CaseEvent> RaiseEmergency(string? reason, Clock clock, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.RaiseEmergency) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return State.Emergency is not null
            ? Errors.AlreadyDone()
            : Append(
                new EmergencyRaised(clock),
                by,
                at,
                State with { Emergency = new(clock, Alerted: null, NextAlertAt: at, AcknowledgedBy: null, Reports: 0) },
                reason);
    }

    /// <summary>Records who was alerted, one rung of the roster after the other; refused out of turn and once acknowledged.</summary>
    public Result<CaseEvent> AlertDuty(DutyRung rung, IReadOnlyList<string> accounts, DateTimeOffset? nextAt, DateTimeOffset at)
    {
        if (Refusal(CaseAction.AlertDuty) is { } refusal)
        {
            return refusal;
        }

        return State.Emergency is not { IsAcknowledged: false } emergency || emergency.NextRung != rung
            ? Errors.AlreadyDone()
            : Append(
                new DutyAlerted(rung, accounts, nextAt),
                Actor.System,
                at,
                State with { Emergency = emergency with { Alerted = rung, NextAlertAt = nextAt } });
    }

    public Result<CaseEvent> Acknowledge(Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Acknowledge) is { } refusal)
        {
            return refusal;
        }

        if (State.Emergency is not { } emergency)
        {
            return Errors.NothingThere();
        }

        if (emergency.IsAcknowledged)
        {
            return Errors.AlreadyDone();
        }

        at = InOrder(at);
        return Append(
            new EmergencyAcknowledged(!emergency.Clock.IsOverdue(at)),
            by,
            at,
            State with { Emergency = emergency with { Clock = emergency.Clock.Stop(at), NextAlertAt = null, AcknowledgedBy = by.Account } });
    }

    /// <summary>重大事件报告, and reports that follow it up; refused where there was no emergency.</summary>
    public Result<CaseEvent> FileEventReport(string report, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.FileEventReport) is { } refusal)
        {
            return refusal;
        }

        return State.Emergency is not { } emergency
            ? Errors.NothingThere()
            : Append(
                new EventReportFiled(emergency.Reports + 1),
                by,
                at,
                State with { Emergency = emergency with { Reports = emergency.Reports + 1 } },
                report);
    }
}
