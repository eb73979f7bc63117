using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Somebody other than its author grants a step of a plan its longer time, or refuses it with the reason (rule 3.1).</summary>
public sealed record DecideDeviation(Reference Reference, int Version, int Milestone, bool? Approved, string? Reason, Actor By);

public sealed class DecideDeviationHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideDeviation command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = DecisionChecks.Of(command.Approved, command.Reason, policy.Deadlines.Limits);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.DecideDeviation(
                    command.Milestone, command.Approved!.Value, command.Reason?.Trim(), clocks.Calendar, command.By, time.GetUtcNow()),
                cancellation);
    }
}
