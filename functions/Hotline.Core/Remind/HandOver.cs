using Hotline.Core.Access;

namespace Hotline.Core.Remind;

/// <summary>
/// An entry of the hand-over log: what the leaving officer tells the next one (rule 4.6). <paramref name="Words"/> are encrypted at
/// rest. <paramref name="Slot"/> is the slot being left.
/// </summary>
public sealed record HandOver(
    string Id, string Slot, string By, DateTimeOffset At, string Words, string? AcknowledgedBy, DateTimeOffset? AcknowledgedAt);

/// <summary>Where the log is kept.</summary>
public interface IHandOvers
{
    Task AddAsync(HandOver entry, CancellationToken cancellation);

    Task<HandOver?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Latest first.</summary>
    Task<IReadOnlyList<HandOver>> ListAsync(int most, CancellationToken cancellation);

    /// <summary>False when somebody acknowledged it before.</summary>
    Task<bool> AcknowledgeAsync(HandOver acknowledged, CancellationToken cancellation);
}

/// <summary>The officer or deputy on duty (or just relieved) writes an entry.</summary>
public sealed record WriteHandOver(string? Words, Actor By);

public sealed class WriteHandOverHandler(
    IHandOvers log, IDutyRoster roster, DutyShifts shifts, Policy.CityPolicy policy, TimeProvider time)
{
    public async Task<Result<HandOver>> HandleAsync(WriteHandOver command, IReadOnlyList<Error> faults, CancellationToken cancellation)
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
                var entry = new HandOver(NewId(now), slot.Id, command.By.Account, now, command.Words!.Trim(), null, null);
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
