using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A person says that a case is an emergency, with a reason; whoever is on duty is alerted at once (rule 4.6).</summary>
public sealed record RaiseEmergency(Reference Reference, int Version, string? Reason, Actor By);

public sealed class RaiseEmergencyHandler(
    CaseChanges changes, NoticeAnnouncement announcement, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(RaiseEmergency command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ByStaffAsync(
            command.Reference, command.Version, command.By, found => Raise(found, command), cancellation, announcement.SendAsync);
    }

    private Result<CaseEvent> Raise(Case found, RaiseEmergency command)
    {
        var now = time.GetUtcNow();
        return found.RaiseEmergency(command.Reason!.Trim(), clocks.Emergency(now), command.By, now);
    }
}
