using Hotline.Core.Exchange;
using Hotline.Core.Route;
using Hotline.Functions.Answer;

namespace Hotline.Functions.Route;

/// <summary>What the desk, departments and supervisors do on a page about where a case is.</summary>
public sealed class RoutingForms(
    DispatchCaseHandler dispatch,
    RefuseReturnHandler refuseReturn,
    AdjudicateReturnHandler adjudicate,
    ReturnCaseHandler sendBack,
    HandBackHandler handBack,
    TransferCaseHandler transfer,
    MergeCaseHandler merge,
    UnmergeCaseHandler unmerge,
    OfferHandOverHandler handOver,
    DecideHandOverHandler decideHandOver) : ICaseForms
{
    public IEnumerable<CaseForm> All =>
    [
        new(CaseAction.Dispatch, (sent, cancellation) => dispatch.HandleAsync(
            new(sent.Reference, sent.Version, sent["department"], sent["category"], sent.Form.Choice<CaseKind>("kind"), sent.Form.Choice<Urgency>("urgency"), sent.By),
            sent.Faults,
            cancellation)),
        new(CaseAction.RefuseReturn, (sent, cancellation) => refuseReturn.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Adjudicate, (sent, cancellation) => adjudicate.HandleAsync(
            new(sent.Reference, sent.Version, sent["department"], sent["rule"], sent["decision"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Return, (sent, cancellation) => sendBack.HandleAsync(
            new(sent.Reference, sent.Version, sent["ground"], sent["proposedDepartment"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.HandBack, (sent, cancellation) => handBack.HandleAsync(
            new(sent.Reference, sent.Version, sent["ground"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Transfer, (sent, cancellation) => transfer.HandleAsync(
            new(sent.Reference, sent.Version, sent["department"], sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Merge, (sent, cancellation) => merge.HandleAsync(
            new(sent.Reference, sent.Version, sent["main"], sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.Unmerge, (sent, cancellation) => unmerge.HandleAsync(
            new(sent.Reference, sent.Version, sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.HandOver, (sent, cancellation) => handOver.HandleAsync(
            new(sent.Reference, sent.Version, sent["account"], sent["department"], sent["reason"], sent.By), sent.Faults, cancellation)),
        new(CaseAction.DecideHandOver, (sent, cancellation) => decideHandOver.HandleAsync(
            new(sent.Reference, sent.Version, sent.Form.OptionalFlag("approved"), sent["reason"], sent.By), sent.Faults, cancellation)),
    ];
}
