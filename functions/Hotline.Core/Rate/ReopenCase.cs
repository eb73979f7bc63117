using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate;

/// <summary>A dissatisfied citizen has the case taken up again (重办), as often as the policy allows.</summary>
public sealed record ReopenCase(Reference Reference, string? QueryCode, string? Reason);

public sealed class ReopenCaseHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(ReopenCase command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByCitizenAsync(
            command.Reference,
            command.QueryCode,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.CommentCharacters),
            faults,
            Reopen,
            cancellation);

    private Result<CaseEvent> Reopen(Case found, string reason)
    {
        var now = time.GetUtcNow();
        return found.Reopen(reason, policy.Deadlines.Rating.Reopenings, clocks.AnswerAnew(found.State, now), Actor.Citizen, now);
    }
}
