using Hotline.Core.Access.Audit;

namespace Hotline.Core.Policy.Versions;

/// <summary>
/// An administrator gives up their own proposal; a second person (an administrator or a supervisor) turns down one that is offered.
/// </summary>
public sealed record WithdrawProposal(string Id, int Version, string By);

public sealed class WithdrawProposalHandler(PolicyLibrary library, IPolicyProposals proposals, IAuditLog audit, TimeProvider time)
{
    public async Task<Result<PolicyProposal>> HandleAsync(WithdrawProposal command, IReadOnlyList<Error> unread, CancellationToken cancellation)
    {
        if (unread.Count > 0)
        {
            return new ErrorList(unread);
        }

        var history = await library.HistoryAsync(cancellation);
        if (await library.FindOpenAsync(history, command.Id, cancellation) is not { } found)
        {
            return Errors.NotFound("proposal");
        }

        if (found.Version != command.Version)
        {
            return Errors.ProposalStale();
        }

        if (found.By != command.By && found.OfferedAt is null)
        {
            return Errors.NotOffered();
        }

        if (found.OfferedAt is not null)
        {
            await audit.AddAsync(
                new(time.GetUtcNow(), command.By, AuditedAction.PolicyWithdrawn, found.Id, OfferPolicyHandler.InWords(found), null), cancellation);
        }

        await proposals.RemoveAsync(found, cancellation);
        return found;
    }
}
