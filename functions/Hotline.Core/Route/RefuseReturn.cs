using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>The desk finds the returning department responsible after all; it is told why, and the refusal counts.</summary>
public sealed record RefuseReturn(Reference Reference, int Version, string? Reason, Actor By);

public sealed class RefuseReturnHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(RefuseReturn command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, reason) => found.RefuseReturn(reason, command.By, time.GetUtcNow()),
            cancellation);
}
