using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>The account or department to which the first-contact responsibility is offered takes it over, or says why not.</summary>
public sealed record DecideHandOver(Reference Reference, int Version, bool? Approved, string? Reason, Actor By);

public sealed class DecideHandOverHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(DecideHandOver command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = Answer.DecisionChecks.Of(command.Approved, command.Reason, policy.Deadlines.Limits);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByInvolvedAsync(
            command.Reference,
            command.Version,
            found => command.By.MaySee(found.State.Department) || found.State.HandOver?.IsTo(command.By) == true ? null : Errors.NotYourDepartment(),
            found => command.Approved == true
                ? found.AcceptHandOver(command.By, time.GetUtcNow())
                : found.DeclineHandOver(command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation);
    }
}
