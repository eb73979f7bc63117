using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A supervisor lets a department ask the citizen once more, or late, by a decision in writing (rule 4.4).</summary>
public sealed record AllowAsking(Reference Reference, int Version, string? Decision, Actor By);

public sealed class AllowAskingHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(AllowAsking command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("decision", command.Decision, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, decision) => found.AllowAsking(decision, command.By, time.GetUtcNow()),
            cancellation);
}
