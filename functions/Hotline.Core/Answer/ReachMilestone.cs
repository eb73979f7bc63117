using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Answer;

/// <summary>A step of the plan is done; the citizen is told of the progress (rules 3.1, 3.4).</summary>
public sealed record ReachMilestone(Reference Reference, int Version, int Milestone, string? Progress, Actor By);

public sealed class ReachMilestoneHandler(CaseChanges changes, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(ReachMilestone command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("progress", command.Progress, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, progress) => found.ReachMilestone(command.Milestone, progress, command.By, time.GetUtcNow()),
            cancellation);
}
