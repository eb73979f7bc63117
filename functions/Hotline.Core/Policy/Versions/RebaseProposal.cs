namespace Hotline.Core.Policy.Versions;

/// <summary>
/// An administrator begins their proposal again from the version now in force. It keeps its changes to files that have not changed
/// since; those to files that have are refused by name unless they are to be dropped.
/// </summary>
public sealed record RebaseProposal(string Id, int Version, bool DropOverlapping, string By);

public sealed class RebaseProposalHandler(PolicyLibrary library, IPolicyProposals proposals)
{
    public async Task<Result<PolicyProposal>> HandleAsync(RebaseProposal command, CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        if (await library.FindOpenAsync(history, command.Id, cancellation) is not { } found || found.By != command.By)
        {
            return Errors.NotFound("proposal");
        }

        if (found.Version != command.Version)
        {
            return Errors.ProposalStale();
        }

        var start = await library.FilesAsync(history, found with { Changes = new Dictionary<string, string?>() }, cancellation);
        var inForce = await library.InForceAsync(history, cancellation);
        var overlapping = start.ChangesTo(inForce).Keys.Intersect(found.Changes.Keys).Order(StringComparer.Ordinal).ToList();
        if (overlapping.Count > 0 && !command.DropOverlapping)
        {
            return Errors.FilesOverlap(string.Join(", ", overlapping));
        }

        var kept = found.Changes.Where(change => !overlapping.Contains(change.Key)).ToDictionary();
        var rebased = (found with { StartedFrom = history.InForce, Changes = new Dictionary<string, string?>() }).Changed(inForce, kept);
        return await proposals.SaveAsync(rebased, cancellation) ? rebased : Errors.ProposalStale();
    }
}
