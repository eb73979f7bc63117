using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A second person agrees to a refusal, which closes the case with a notice of the remedy, or does not, with the reason.</summary>
public sealed record DecideRefusal(Reference Reference, int Version, bool? Approved, string? Reason, Actor By);

public sealed class DecideRefusalHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideRefusal command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = DecisionChecks.Of(command.Approved, command.Reason, policy.Deadlines.Limits);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(command.Reference, command.Version, command.By, found => Decide(found, command), cancellation);
    }

    private Result<CaseEvent> Decide(Case found, DecideRefusal command)
    {
        var now = time.GetUtcNow();
        return command.Approved == true
            ? found.ApproveRefusal(
                found.LastWords<RefusalProposed>() ?? "",
                clocks.DayOf(now).AddDays(policy.Deadlines.Refusal.RemedyDays),
                command.By,
                now)
            : found.DeclineRefusal(command.Reason!.Trim(), command.By, now);
    }
}
