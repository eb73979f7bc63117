using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>Somebody on duty takes an emergency in hand; refused for anyone who is neither on duty now nor was alerted of it.</summary>
public sealed record AcknowledgeEmergency(Reference Reference, int Version, Actor By);

public sealed class AcknowledgeEmergencyHandler(CaseChanges changes, OnDuty duty, TimeProvider time)
{
    public async Task<Result<Case>> HandleAsync(AcknowledgeEmergency command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count > 0)
        {
            return new ErrorList(faults);
        }

        var now = time.GetUtcNow();
        var plan = await duty.PlanAsync(now, cancellation);
        return await changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            found => OnDuty.IsAnswerable(command.By, plan, found)
                ? found.Acknowledge(command.By, now)
                : Errors.NotOnDuty(),
            cancellation);
    }
}
