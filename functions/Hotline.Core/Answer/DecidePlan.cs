using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>Somebody other than its author puts a plan into force, or refuses it with the reason.</summary>
public sealed record DecidePlan(Reference Reference, int Version, bool? Approved, string? Reason, Actor By);

public sealed class DecidePlanHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecidePlan command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = DecisionChecks.Of(command.Approved, command.Reason, policy.Deadlines.Limits);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.DecidePlan(command.Approved!.Value, command.Reason?.Trim(), clocks.Calendar, command.By, time.GetUtcNow()),
                cancellation);
    }
}
