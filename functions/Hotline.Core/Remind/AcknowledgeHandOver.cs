using Hotline.Core.Access;

namespace Hotline.Core.Remind;

/// <summary>Whoever is on duty after the slot of an entry takes note of it; nobody takes note of their own.</summary>
public sealed record AcknowledgeHandOver(string Id, Actor By);

public sealed class AcknowledgeHandOverHandler(IDutyLog log, OnDuty duty, DutyShifts shifts, TimeProvider time)
{
    public async Task<Result<DutyLogEntry>> HandleAsync(AcknowledgeHandOver command, CancellationToken cancellation)
    {
        if (!command.Id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            || await log.FindAsync(command.Id, cancellation) is not { } entry)
        {
            return Errors.NotFound("hand-over");
        }

        if (entry.By == command.By.Account)
        {
            return Errors.OwnRequest();
        }

        var now = time.GetUtcNow();
        var plan = await duty.PlanAsync(now, cancellation);
        if (plan?.People.Contains(command.By.Account) != true || shifts.At(now).Id == entry.Slot)
        {
            return Errors.NotOnDuty();
        }

        var acknowledged = entry with { AcknowledgedBy = command.By.Account, AcknowledgedAt = now };
        return entry.AcknowledgedBy is null && await log.AcknowledgeAsync(acknowledged, cancellation) ? acknowledged : Errors.AlreadyDone();
    }
}
