using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor ends the supervision of a case, with a reason.</summary>
public sealed record LiftSupervision(Reference Reference, int Version, string? Reason, Actor By);

public sealed class LiftSupervisionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(LiftSupervision command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, reason) => found.LiftSupervision(reason, command.By, time.GetUtcNow()),
            cancellation);
}
