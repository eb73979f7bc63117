using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>The lead says why a step of the plan is late, what it does about it, and how much longer the step takes (rule 3.1).</summary>
public sealed record NoteDeviation(Reference Reference, int Version, int Milestone, string? Note, string? Remedy, double? WorkingDays, Actor By);

public sealed class NoteDeviationHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    private const int MostDays = 250;

    public async Task<Result<Case>> HandleAsync(NoteDeviation command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "note", command.Note, policy.Deadlines.Limits.NoteCharacters);
        FieldChecks.Text(errors, "remedy", command.Remedy, policy.Deadlines.Limits.NoteCharacters);
        var days = FieldChecks.Whole(errors, "workingDays", command.WorkingDays, 1, MostDays);
        return errors.JoinedTo(faults) is { Count: > 0 } all
            ? all
            : await changes.ByStaffAsync(
                command.Reference,
                command.Version,
                command.By,
                found => found.NoteDeviation(
                    command.Milestone,
                    new DeviationText(command.Note!.Trim(), command.Remedy!.Trim()),
                    ClockLength.WorkingDays(days!.Value),
                    command.By,
                    time.GetUtcNow()),
                cancellation);
    }
}
