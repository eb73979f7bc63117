using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A supervisor gives more time after it is up, by a decision in writing, which the citizen is told.</summary>
public sealed record ExtendLate(Reference Reference, int Version, string? Length, string? Decision, Actor By);

public sealed class ExtendLateHandler(CaseChanges changes, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(ExtendLate command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var length = LengthChecks.WorkingTime(errors, "length", command.Length);
        return changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("decision", command.Decision, policy.Deadlines.Limits.NoteCharacters),
            errors.JoinedTo(faults),
            (found, decision) => found.ExtendLate(length!, decision, clocks.Calendar, command.By, time.GetUtcNow()),
            cancellation);
    }
}
