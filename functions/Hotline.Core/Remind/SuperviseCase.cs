using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor puts a case under supervision (督办), with a reason; whoever has it is told at once.</summary>
public sealed record SuperviseCase(Reference Reference, int Version, string? Reason, Actor By);

public sealed class SuperviseCaseHandler(CaseChanges changes, NoticeAnnouncement announcement, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(SuperviseCase command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("reason", command.Reason, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, reason) => found.Supervise(reason, command.By, time.GetUtcNow()),
            cancellation,
            announcement.SendAsync);
}
