using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor ends the supervision of a case, with a reason.</summary>
public sealed record LiftSupervision(Reference Reference, int Version, string? Reason, Actor By);

public sealed class LiftSupervisionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(LiftSupervision command, IReadOnlyList<Error> faults, CancellationToken cancellation)
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
            found => found.LiftSupervision(command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }
}
