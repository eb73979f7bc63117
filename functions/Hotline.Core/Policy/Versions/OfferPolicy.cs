using Hotline.Core.Access.Audit;

namespace Hotline.Core.Policy.Versions;

/// <summary>An administrator puts their proposal up for approval, with the reason; refused with all its faults while it has any.</summary>
public sealed record OfferPolicy(string Id, int Version, string? Reason, string By);

public sealed class OfferPolicyHandler(
    PolicyLibrary library, IPolicyProposals proposals, PolicyCheck check, IAuditLog audit, TimeProvider time)
{
    public const int MostReason = 1000;

    public async Task<Result<PolicyProposal>> HandleAsync(OfferPolicy command, CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        if (await library.FindOpenAsync(history, command.Id, cancellation) is not { } found || found.By != command.By)
        {
            return Errors.NotFound("proposal");
        }

        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, MostReason);
        if (errors.Count > 0)
        {
            return errors;
        }

        if (found.Version != command.Version)
        {
            return Errors.ProposalStale();
        }

        if (found.Changes.Count == 0)
        {
            return Errors.NothingProposed();
        }

        if (found.StartedFrom != history.InForce)
        {
            return Errors.PolicyMovedOn();
        }

        var inForce = await library.InForceAsync(history, cancellation);
        if (PolicyFaults.Refuse(check.FaultsOf(inForce.With(found.Changes), inForce)) is { Count: > 0 } faults)
        {
            return faults;
        }

        var offered = found with { Version = found.Version + 1, Reason = command.Reason!.Trim(), OfferedAt = time.GetUtcNow() };
        var action = found.Restores is null ? AuditedAction.PolicyProposed : AuditedAction.PolicyRevertProposed;
        await audit.AddAsync(new(time.GetUtcNow(), command.By, action, found.Id, null, InWords(offered)), cancellation);
        return await proposals.SaveAsync(offered, cancellation) ? offered : Errors.ProposalStale();
    }

    internal static string InWords(PolicyProposal proposal) =>
        $"{proposal.Reason} ({string.Join(", ", proposal.Changes.Keys.Order(StringComparer.Ordinal))})";
}
