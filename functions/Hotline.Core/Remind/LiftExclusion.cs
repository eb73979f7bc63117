using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor has a case count in the ratings again, or takes back a request; with a reason.</summary>
public sealed record LiftExclusion(Reference Reference, int Version, string? Reason, Actor By);

public sealed class LiftExclusionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(LiftExclusion command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, reason) => found.LiftExclusion(reason, command.By, time.GetUtcNow()),
            cancellation);
}
