using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// A department or the desk proposes not to take a case up (不予受理) on one of the policy's grounds in law (rule 4.1); the explanation is
/// what the citizen is told if a second person agrees.
/// </summary>
public sealed record ProposeRefusal(Reference Reference, int Version, string? Ground, string? Explanation, Actor By);

public sealed class ProposeRefusalHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(ProposeRefusal command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (string.IsNullOrWhiteSpace(command.Ground))
        {
            errors.Add(Errors.Required("ground"));
        }
        else if (policy.Refusals.Find(command.Ground) is null)
        {
            errors.Add(Errors.UnknownGround("ground"));
        }

        return changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("explanation", command.Explanation, policy.Deadlines.Limits.NoteCharacters),
            errors.JoinedTo(faults),
            (found, explanation) => found.ProposeRefusal(command.Ground!, explanation, command.By, time.GetUtcNow()),
            cancellation);
    }
}
