using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// A supervisor asks for a case to be left out of the ratings (不计入考核) on a ground of the policy; it counts until another person
/// approves.
/// </summary>
public sealed record RequestExclusion(Reference Reference, int Version, string? Ground, string? Reason, Actor By);

public sealed class RequestExclusionHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(RequestExclusion command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (string.IsNullOrWhiteSpace(command.Ground))
        {
            errors.Add(Errors.Required("ground"));
        }
        else if (policy.Supervision.FindGround(command.Ground) is null)
        {
            errors.Add(Errors.UnknownValue("ground", string.Join(", ", policy.Supervision.ExclusionGrounds.Select(ground => ground.Id))));
        }

        return changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            errors.JoinedTo(faults),
            (found, reason) => found.RequestExclusion(command.Ground!, reason, command.By, time.GetUtcNow()),
            cancellation);
    }
}
