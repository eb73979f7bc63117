using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Somebody other than its author grants a step of a plan its longer time, or refuses it with words (rule 3.1).</summary>
public sealed record DecideDeviation(Reference Reference, int Version, int Milestone, bool? Approved, string? Words, Actor By);

public sealed class DecideDeviationHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideDeviation command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var decision = new Decision(command.Approved, command.Words, policy.Deadlines.Limits.NoteCharacters);
        return decision.Checked(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.DecideDeviation(
                    command.Milestone, decision.IsApproval, decision.Trimmed, clocks.Calendar, command.By, time.GetUtcNow()),
                cancellation);
    }
}
