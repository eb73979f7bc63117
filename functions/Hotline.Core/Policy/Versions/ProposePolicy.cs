namespace Hotline.Core.Policy.Versions;

/// <summary>
/// An administrator proposes changed files in one go, as programs do; begins from the version in force. Refused whole, with every
/// fault; the proposal they work on, if there is one, stands in the way.
/// </summary>
public sealed record ProposePolicy(IReadOnlyDictionary<string, string?> Changes, string? Reason, string By);

public sealed class ProposePolicyHandler(PolicyLibrary library, PolicyCheck check, DraftPolicyHandler draft, OfferPolicyHandler offer)
{
    public async Task<Result<PolicyProposal>> HandleAsync(ProposePolicy command, IReadOnlyList<Error> unread, CancellationToken cancellation)
    {
        var errors = new ErrorList(DraftPolicyHandler.NamesIn(command.Changes));
        FieldChecks.Text(errors, "reason", command.Reason, OfferPolicyHandler.MostReason);
        if (errors.JoinedTo(unread) is { Count: > 0 } all)
        {
            return all;
        }

        var history = await library.HistoryAsync(cancellation);
        if (await library.OwnAsync(history, command.By, cancellation) is not null)
        {
            return Errors.ProposalOpen();
        }

        var inForce = await library.InForceAsync(history, cancellation);
        if (PolicyFaults.Refuse(check.FaultsOf(inForce.With(command.Changes), inForce)) is { Count: > 0 } faults)
        {
            return faults;
        }

        if (inForce.ChangesTo(inForce.With(command.Changes)).Count == 0)
        {
            return Errors.NothingProposed();
        }

        var drafted = await draft.HandleAsync(new(command.Changes, Seen: 0, command.By), cancellation);
        return drafted.Succeeded ? await offer.HandleAsync(new(drafted.Value.Id, drafted.Value.Version, command.Reason, command.By), cancellation) : drafted;
    }
}
