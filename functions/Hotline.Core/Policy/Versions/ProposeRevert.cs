namespace Hotline.Core.Policy.Versions;

/// <summary>
/// An administrator proposes to go back to the files of an earlier version, less the removal of what is in use since. It goes the way
/// of every other proposal, and ends as a version with a new number.
/// </summary>
public sealed record ProposeRevert(int Number, string? Reason, string By);

public sealed class ProposeRevertHandler(PolicyLibrary library, IPolicyProposals proposals, PolicyCheck check, OfferPolicyHandler offer, TimeProvider time)
{
    public async Task<Result<PolicyProposal>> HandleAsync(ProposeRevert command, IReadOnlyList<Error> unread, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, OfferPolicyHandler.MostReason);
        if (errors.JoinedTo(unread) is { Count: > 0 } all)
        {
            return all;
        }

        var history = await library.HistoryAsync(cancellation);
        if (await library.FilesAsync(history, command.Number, cancellation) is not { } earlier)
        {
            return Errors.NotFound("version");
        }

        if (await library.OwnAsync(history, command.By, cancellation) is not null)
        {
            return Errors.ProposalOpen();
        }

        var inForce = await library.InForceAsync(history, cancellation);
        var changes = inForce.ChangesTo(UsedEntries.KeptIn(earlier, inForce));
        if (changes.Count == 0)
        {
            return Errors.NothingProposed();
        }

        if (PolicyFaults.Refuse(check.FaultsOf(inForce.With(changes), inForce)) is { Count: > 0 } faults)
        {
            return faults;
        }

        var begun = DraftPolicyHandler.Begin(history, command.By, time) with { Version = 1, Changes = changes, Restores = command.Number };
        return await proposals.SaveAsync(begun, cancellation)
            ? await offer.HandleAsync(new(begun.Id, begun.Version, command.Reason, command.By), cancellation)
            : Errors.ProposalStale();
    }
}
