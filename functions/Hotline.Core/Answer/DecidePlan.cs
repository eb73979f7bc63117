using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Somebody other than its author puts a plan into force, or refuses it with words.</summary>
public sealed record DecidePlan(Reference Reference, int Version, bool? Approved, string? Words, Actor By);

public sealed class DecidePlanHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecidePlan command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var decision = new Decision(command.Approved, command.Words, policy.Deadlines.Limits.NoteCharacters);
        return decision.Checked(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.DecidePlan(decision.IsApproval, decision.Trimmed, clocks.Calendar, command.By, time.GetUtcNow()),
                cancellation);
    }
}
