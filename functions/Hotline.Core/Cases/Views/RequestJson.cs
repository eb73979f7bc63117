using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>What waits for a decision about a case, and the notice of a refusal, in the caller's language and the city's time.</summary>
public sealed class RequestJson(CityPolicy policy, CityTime cityTime)
{
    public AskingView Asking(CaseState state) => new(
        state.Asking.Times,
        state.Asking.Replied,
        state.Asking.Allowed,
        state.Asking.Reminders,
        state.Asking.ReplyClock is { IsStopped: false } clock ? cityTime.Local(clock.Due) : null);

    public ExtensionRequestView? Extension(Case found) => found.State.ExtensionRequest is { } request
        ? new(request.Length.ToString(), found.LastWords<ExtensionRequested>(), request.By, cityTime.Local(request.At), request.DecidedBy)
        : null;

    public RefusalProposalView? Proposal(Case found, string language) => found.State.RefusalProposal is { } proposal
        ? new(GroundOf(proposal.Ground, language), found.LastWords<RefusalProposed>(), proposal.By, cityTime.Local(proposal.At))
        : null;

    public RefusalNotice? Notice(Case found, string language) => found.State.Refusal is { } refusal
        ? new(
            GroundOf(refusal.Ground, language).Name,
            policy.Refusals.Find(refusal.Ground)?.Law ?? "",
            found.LastWords<CaseRefused>(),
            policy.Refusals.Remedy.In(language),
            refusal.RemedyUntil)
        : null;

    public HandOverView? HandOver(Case found, string language) => found.State.HandOver is { } offer
        ? new(
            offer.Account,
            offer.Department is { } id ? new(id, policy.Departments.Find(id)?.Name.In(language) ?? id) : null,
            found.LastWords<HandOverProposed>(),
            offer.By,
            cityTime.Local(offer.At))
        : null;

    /// <summary>A ground that the policy has dropped since keeps its id.</summary>
    private Named GroundOf(string id, string language) => new(id, policy.Refusals.Find(id)?.Name.In(language) ?? id);
}
