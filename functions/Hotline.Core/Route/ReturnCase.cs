using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A department asks to give back a case that is not its business, with a ground (退单). The desk decides, or a supervisor if it comes
/// after the time for it (rule 4.2: within one working day) or is the last that the policy allows.
/// </summary>
public sealed record ReturnCase(Reference Reference, int Version, string? Ground, string? ProposedDepartment, Actor By);

public sealed class ReturnCaseHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(ReturnCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "ground", command.Ground, policy.Deadlines.Limits.NoteCharacters);
        if (command.ProposedDepartment is not null)
        {
            DepartmentChecks.Known(errors, policy, "proposedDepartment", command.ProposedDepartment);
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => Return(found, command),
            cancellation);
    }

    private Result<CaseEvent> Return(Case found, ReturnCase command)
    {
        var now = time.GetUtcNow();
        return found.Return(
            command.Ground!.Trim(),
            command.ProposedDepartment,
            policy.Deadlines.Casework.Returns,
            clocks.Dispatch(now, found.State.Urgency),
            command.By,
            now,
            late: found.State.WithDepartmentSince is { } since && clocks.Return(since).IsOverdue(now));
    }
}
