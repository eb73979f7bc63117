using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>The citizen answers the department's question; the answer clock runs on.</summary>
public sealed record SupplementCase(Reference Reference, string? QueryCode, string? Reply);

public sealed class SupplementCaseHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(SupplementCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reply", command.Reply, policy.Deadlines.Limits.ComplaintCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByCitizenAsync(
            command.Reference,
            command.QueryCode,
            expectedVersion: null,
            found => found.Supplement(command.Reply!.Trim(), clocks.Calendar, Actor.Citizen, time.GetUtcNow()),
            cancellation);
    }
}
