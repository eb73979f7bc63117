using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Answer;

/// <summary>The lead does without a co-handler's part, with a reason.</summary>
public sealed record ReleasePart(Reference Reference, int Version, string? Department, string? Reason, Actor By);

public sealed class ReleasePartHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ReleasePart command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        DepartmentChecks.Known(errors, policy, "department", command.Department);
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.ReleasePart(command.Department!, command.Reason!.Trim(), command.By, time.GetUtcNow()),
                cancellation);
    }
}
