using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>A dissatisfied citizen has the case taken up again (重办), as often as the policy allows.</summary>
public sealed record ReopenCase(Reference Reference, string? QueryCode, string? Reason);

public sealed class ReopenCaseHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ReopenCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.CommentCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByCitizenAsync(
            command.Reference, command.QueryCode, expectedVersion: null, found => Reopen(found, command), cancellation);
    }

    private Result<CaseEvent> Reopen(Case found, ReopenCase command)
    {
        var now = time.GetUtcNow();
        return found.Reopen(
            command.Reason!.Trim(),
            policy.Deadlines.Rating.Reopenings,
            clocks.AnswerAnew(found.State, now),
            Actor.Citizen,
            now);
    }
}
