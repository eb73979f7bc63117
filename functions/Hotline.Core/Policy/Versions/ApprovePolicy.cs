using System.Globalization;
using Hotline.Core.Access.Audit;

namespace Hotline.Core.Policy.Versions;

/// <summary>
/// A second person, an administrator or a supervisor, brings a proposal into force as a version with a new number. Refused when the
/// policy has moved on since it was begun.
/// </summary>
/// <param name="Version">That of the proposal which they looked over.</param>
public sealed record ApprovePolicy(string Id, int Version, string By);

public sealed class ApprovePolicyHandler(
    PolicyLibrary library, IPolicyVersions versions, IPolicyProposals proposals, PolicyCheck check, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<PolicyVersion>> HandleAsync(ApprovePolicy command, IReadOnlyList<Error> unread, CancellationToken cancellation)
    {
        if (unread.Count > 0)
        {
            return new ErrorList(unread);
        }

        var history = await library.HistoryAsync(cancellation);
        if (await library.FindOpenAsync(history, command.Id, cancellation) is not { } proposal)
        {
            return Errors.NotFound("proposal");
        }

        if (Refusal(command, proposal, history) is { } refusal)
        {
            return refusal;
        }

        var inForce = await library.InForceAsync(history, cancellation);
        var files = inForce.With(proposal.Changes);
        // Offered by an older release of the service it may have passed checks that have become stricter.
        if (PolicyFaults.Refuse(check.FaultsOf(files, inForce)) is { Count: > 0 } faults)
        {
            return faults;
        }

        return await BringIntoForceAsync(command.By, proposal, history, inForce, files, cancellation);
    }

    private static Error? Refusal(ApprovePolicy command, PolicyProposal proposal, PolicyHistory history) =>
        proposal.By == command.By ? Errors.OwnRequest()
        : proposal.Version != command.Version ? Errors.ProposalStale()
        : proposal.OfferedAt is null ? Errors.NotOffered()
        : proposal.StartedFrom != history.InForce ? Errors.PolicyMovedOn()
        : null;

    /// <summary>
    /// The files are kept before the history names them, so that a process that starts never finds a version without its files; the
    /// proposal goes last, and is over without that.
    /// </summary>
    private async Task<Result<PolicyVersion>> BringIntoForceAsync(
        string by, PolicyProposal proposal, PolicyHistory history, PolicyFileSet inForce, PolicyFileSet files, CancellationToken cancellation)
    {
        var known = history.Versions;
        if (known.Count == 0)
        {
            var delivered = new PolicyVersion(PolicyHistory.Delivered, inForce.Hash, PolicyHistory.Delivered);
            await versions.KeepAsync(delivered, inForce, cancellation);
            known = [delivered];
        }

        var approval = new PolicyApproval(proposal.Id, proposal.Reason!, proposal.By, proposal.OfferedAt!.Value, by, time.GetUtcNow());
        var version = new PolicyVersion(history.InForce + 1, files.Hash, proposal.StartedFrom, approval, proposal.Restores);
        await versions.KeepAsync(version, files, cancellation);
        await audit.AddAsync(
            new(time.GetUtcNow(), by, AuditedAction.PolicyApproved, Text(version.Number), null, OfferPolicyHandler.InWords(proposal)), cancellation);
        if (!await versions.BringIntoForceAsync(history, [.. known, version], cancellation))
        {
            return Errors.PolicyMovedOn();
        }

        await proposals.RemoveAsync(proposal, cancellation);
        return version;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
