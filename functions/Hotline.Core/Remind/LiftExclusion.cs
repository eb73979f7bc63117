using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor has a case count in the ratings again, or takes back a request; with a reason.</summary>
public sealed record LiftExclusion(Reference Reference, int Version, string? Reason, Actor By);

public sealed class LiftExclusionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(LiftExclusion command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.LiftExclusion(command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }
}
