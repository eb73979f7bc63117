using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>The officer or deputy on duty (or just relieved) writes an entry.</summary>
public sealed record WriteHandOver(string? Words, Actor By);

public sealed class WriteHandOverHandler(
    IDutyLog log, IDutyRoster roster, DutyShifts shifts, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<DutyLogEntry>> HandleAsync(WriteHandOver command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "words", command.Words, policy.Deadlines.Limits.NoteCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var now = time.GetUtcNow();
        var current = shifts.At(now);
        foreach (var slot in new[] { current, shifts.Before(current) })
        {
            var plan = await roster.FindAsync(slot.Day, slot.Shift.Id, cancellation);
            if (plan is not null && (plan.Officer == command.By.Account || plan.Deputy == command.By.Account))
            {
                var entry = new DutyLogEntry(NewId(now), slot.Id, command.By.Account, now, command.Words!.Trim(), null, null);
                await log.AddAsync(entry, cancellation);
                return entry;
            }
        }

        return Errors.NotOnDuty();
    }

    /// <summary>Counts down, so that the latest entry comes first.</summary>
    private static string NewId(DateTimeOffset now) =>
        $"{DateTime.MaxValue.Ticks - now.UtcTicks:D19}-{System.Security.Cryptography.RandomNumberGenerator.GetHexString(8, lowercase: true)}";
}
