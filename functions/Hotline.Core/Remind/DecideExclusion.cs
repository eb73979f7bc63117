using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A second person approves or refuses that a case is left out of the ratings; refusing needs a reason.</summary>
public sealed record DecideExclusion(Reference Reference, int Version, bool? Approve, string? Reason, Actor By);

public sealed class DecideExclusionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideExclusion command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = DecisionChecks.Of(command.Approve, command.Reason, policy.Deadlines.Limits, "approve");
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim();
        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.DecideExclusion(command.Approve!.Value, reason, command.By, time.GetUtcNow()),
            cancellation);
    }
}
