using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>The citizen answers the department's question; the answer clock runs on.</summary>
public sealed record SupplementCase(Reference Reference, string? QueryCode, string? Reply);

public sealed class SupplementCaseHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(SupplementCase command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByCitizenAsync(
            command.Reference,
            command.QueryCode,
            new Wording("reply", command.Reply, policy.Deadlines.Limits.ComplaintCharacters),
            faults,
            (found, reply) => found.Supplement(reply, clocks.Calendar, Actor.Citizen, time.GetUtcNow()),
            cancellation);
}
