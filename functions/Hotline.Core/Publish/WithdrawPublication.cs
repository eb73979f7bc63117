using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish;

/// <summary>Takes a case out of what everyone may read, with a reason; search forgets it within the minute.</summary>
public sealed record WithdrawPublication(Reference Reference, int Version, string? Reason, Actor By);

public sealed class WithdrawPublicationHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(WithdrawPublication command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, reason) => found.WithdrawPublication(reason, command.By, time.GetUtcNow()),
            cancellation);
}
