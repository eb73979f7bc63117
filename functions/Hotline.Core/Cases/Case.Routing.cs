using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <content>From receipt to the responsible department.</content>
public sealed partial class Case
{
    /// <param name="findings">Quote the citizen, so they are kept as words, encrypted.</param>
    /// <param name="dispatchClock">In place of the one that runs since receipt, for an urgent case; null where that one stands.</param>
    public Result<CaseEvent> Classify(
        Classification classification, DateTimeOffset at, Classify.TextFindings? findings = null, Clock? dispatchClock = null) =>
        Refusal(CaseAction.Classify) is { } refusal
            ? refusal
            : Append(
                new CaseClassified(classification) { DispatchClock = dispatchClock },
                Actor.System,
                at,
                State with { Status = CaseStatus.Classified, Classification = classification, DispatchClock = dispatchClock ?? State.DispatchClock },
                findings is null ? null : JsonSerializer.Serialize(findings, CoreJson.Options));

    /// <summary>Leaves the choice of department to a person: too little confidence, or no department is responsible.</summary>
    public Result<CaseEvent> SendToDesk(RoutingReason reason, DateTimeOffset at) =>
        Refusal(CaseAction.SendToDesk) is { } refusal
            ? refusal
            : Append(new CaseSentToDesk(reason), Actor.System, at, State with { Routing = reason, District = State.District ?? reason.District });

    /// <summary>Routed by the rules; the answer clock is the category's, still running from receipt.</summary>
    public Result<CaseEvent> Route(string department, RoutingReason reason, Clock answerClock, DateTimeOffset at) =>
        Refusal(CaseAction.Route) is { } refusal
            ? refusal
            : GiveTo(department, reason, answerClock, State.Classification, Actor.System, at);

    /// <summary>
    /// A person at the desk decides; what they decide about category, kind and urgency stands over the model's guess. Giving a returned
    /// case to another department upholds the return.
    /// </summary>
    public Result<CaseEvent> Dispatch(
        string department, Classification classification, RoutingReason reason, Clock answerClock, Actor by, DateTimeOffset at) =>
        (Refusal(CaseAction.Dispatch) ?? ReviewRefusal(department)) is { } refusal
            ? refusal
            : GiveTo(department, reason, answerClock, classification, by, at);

    /// <summary>
    /// A department takes the case on and must tell what is missing within <paramref name="completenessClock"/>. Of a case that no
    /// person has taken yet, as one filed on the web, the department is the first contact (rule 4.5).
    /// </summary>
    /// <param name="inTime">Whether the department took it on within the time for returning it (rule 4.2); null where nobody measured.</param>
    public Result<CaseEvent> Accept(Clock completenessClock, Actor by, DateTimeOffset at, bool? inTime = null)
    {
        if (Refusal(CaseAction.Accept) is { } refusal)
        {
            return refusal;
        }

        at = InOrder(at);
        return Append(
            new CaseAccepted(State.Department!, completenessClock) { InTime = inTime },
            by,
            at,
            State with
            {
                Status = CaseStatus.Accepted,
                AcceptedInTime = inTime,
                AcceptedAt = at,
                CompletenessClock = completenessClock,
                FirstContact = State.FirstContact.Is(Role.Citizen) && by.IsStaff ? by : State.FirstContact,
            });
    }

    /// <summary>Straight on to another department; the answer clock runs on. Refused where a supervisor has decided who is responsible.</summary>
    public Result<CaseEvent> Transfer(string department, string reason, RoutingReason routing, Actor by, DateTimeOffset at) =>
        (Refusal(CaseAction.Transfer) ?? BoundRefusal()) is { } refusal
            ? refusal
            : Append(
                new CaseTransferred(State.Department!, department),
                by,
                at,
                State.GivenTo(department, InOrder(at)) with { Routing = routing },
                reason);

    private Result<CaseEvent> GiveTo(
        string department, RoutingReason reason, Clock answerClock, Classification? classification, Actor by, DateTimeOffset at)
    {
        at = InOrder(at);
        return Append(
            new CaseRouted(department, reason, answerClock, State.ReturnRequest?.Department),
            by,
            at,
            State.GivenTo(department, at) with
            {
                Routing = reason,
                District = State.District ?? reason.District,
                Classification = classification,
                AnswerClock = answerClock,
            });
    }
}
