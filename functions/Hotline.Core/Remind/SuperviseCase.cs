using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor puts a case under supervision (督办), with a reason; whoever has it is told at once.</summary>
public sealed record SuperviseCase(Reference Reference, int Version, string? Reason, Actor By);

public sealed class SuperviseCaseHandler(CaseChanges changes, NoticeAnnouncement announcement, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(SuperviseCase command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => found.Supervise(command.Reason!.Trim(), command.By, time.GetUtcNow()),
            cancellation,
            announcement.SendAsync);
    }
}
