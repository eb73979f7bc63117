using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>
/// Names the leader who coordinates a case of several departments and notes the lead's opinion (rules 3.4, 4.3); wanted before half of
/// its time is used.
/// </summary>
public sealed record CoordinateCase(Reference Reference, int Version, string? Leader, string? Note, Actor By);

public sealed class CoordinateCaseHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(CoordinateCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "leader", command.Leader, policy.Deadlines.Limits.NameCharacters);
        FieldChecks.Text(errors, "note", command.Note, policy.Deadlines.Limits.NoteCharacters);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.Coordinate(new CoordinationNote(command.Leader!.Trim(), command.Note!.Trim()), command.By, time.GetUtcNow()),
                cancellation);
    }
}
