using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <content>A department asks to give a case back (退单); the desk, or at last a supervisor, decides. The citizen's clock runs on.</content>
public sealed partial class Case
{
    /// <summary>
    /// Back to the desk with a ground, on a new dispatch clock. The one that uses up the returns the policy allows (rule 3.4), and a
    /// late one (rule 4.2), goes to a supervisor; further ones, and any after a supervisor's decision, are refused.
    /// </summary>
    public Result<CaseEvent> Return(
        string ground, string? proposedDepartment, int returnsAllowed, Clock dispatchClock, Actor by, DateTimeOffset at, bool late = false)
    {
        if ((Refusal(CaseAction.Return) ?? BoundRefusal()) is { } refusal)
        {
            return refusal;
        }

        if (State.Returns >= returnsAllowed)
        {
            return Errors.ReturnsUsedUp(returnsAllowed);
        }

        var needsSupervisor = late || State.Returns + 1 >= returnsAllowed;
        return Append(
            new CaseReturned(State.Department!, proposedDepartment, dispatchClock, late, needsSupervisor),
            by,
            at,
            State with
            {
                Status = CaseStatus.Returned,
                Department = null,
                AcceptedAt = null,
                DispatchClock = dispatchClock,
                Returns = State.Returns + 1,
                Reminders = [],
                ReturnRequest = new ReturnRequest(
                    State.Department!, proposedDepartment, State.Version + 1, State.Status, State.AcceptedAt, needsSupervisor),
            },
            ground);
    }

    /// <summary>The desk finds the department responsible after all: the case goes on there from where it was.</summary>
    public Result<CaseEvent> RefuseReturn(string reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.RefuseReturn) is { } refusal)
        {
            return refusal;
        }

        if (State.ReturnRequest is not { } request)
        {
            return Errors.NoReturn();
        }

        at = InOrder(at);
        return request.NeedsSupervisor
            ? Errors.SupervisorDecides()
            : Append(new ReturnRefused(request.Department), by, at, BackTo(request, at), reason);
    }

    /// <summary>A supervisor names the department that has to handle the case; it may not pass it on any more.</summary>
    public Result<CaseEvent> Adjudicate(string department, Adjudication words, RoutingReason reason, Actor by, DateTimeOffset at)
    {
        if (Refusal(CaseAction.Adjudicate) is { } refusal)
        {
            return refusal;
        }

        if (State.ReturnRequest is not { } request)
        {
            return Errors.NoReturn();
        }

        at = InOrder(at);
        var next = department == request.Department ? BackTo(request, at) : State.GivenTo(department, at) with { Routing = reason };
        return Append(
            new ReturnAdjudicated(request.Department, department, department != request.Department),
            by,
            at,
            next with { BoundByDecision = true },
            CompoundWords.Write(words));
    }

    private CaseState BackTo(ReturnRequest request, DateTimeOffset at) => State with
    {
        Status = request.Was,
        Department = request.Department,
        AcceptedAt = request.AcceptedAt,
        ReturnRequest = null,
        Reminders = [],
        DispatchClock = State.DispatchClock.Stop(at),
    };

    /// <summary>Why the desk may not give a returned case to that department, if it may not.</summary>
    private Error? ReviewRefusal(string department) => State.ReturnRequest switch
    {
        { NeedsSupervisor: true } => Errors.SupervisorDecides(),
        { } request when request.Department == department => Errors.ReturnedByIt("department"),
        _ => null,
    };

    private Error? BoundRefusal() => State.BoundByDecision ? Errors.BoundByDecision() : null;
}
