using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// Another person grants more time or does not. <paramref name="Reason"/> is needed to decline, and for a leader's case to grant: it is
/// then the leader's approval in writing (rule 3.3).
/// </summary>
public sealed record DecideExtension(Reference Reference, int Version, bool? Approved, string? Reason, Actor By);

public sealed class DecideExtensionHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideExtension command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = DecisionChecks.Of(command.Approved, command.Reason, policy.Deadlines.Limits);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Decide(found, command), cancellation);
    }

    private Result<CaseEvent> Decide(Case found, DecideExtension command)
    {
        var now = time.GetUtcNow();
        var reason = command.Reason?.Trim();
        if (command.Approved == false)
        {
            return found.DeclineExtension(reason!, command.By, now);
        }

        if (found.State.Channel == Channel.Leader)
        {
            return string.IsNullOrEmpty(reason) ? Errors.Required("reason") : found.ApproveExtension(reason, clocks.Calendar, command.By, now);
        }

        return found.ApproveExtension(found.LastWords<ExtensionRequested>() ?? "", clocks.Calendar, command.By, now);
    }
}
