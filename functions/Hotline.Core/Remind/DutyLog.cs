namespace Hotline.Core.Remind;

/// <summary>
/// An entry of the hand-over log: what the leaving officer tells the next one (rule 4.6). <paramref name="Words"/> are encrypted at
/// rest. <paramref name="Slot"/> is the slot being left.
/// </summary>
public sealed record DutyLogEntry(
    string Id, string Slot, string By, DateTimeOffset At, string Words, string? AcknowledgedBy, DateTimeOffset? AcknowledgedAt);

/// <summary>Where the log is kept.</summary>
public interface IDutyLog
{
    Task AddAsync(DutyLogEntry entry, CancellationToken cancellation);

    Task<DutyLogEntry?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Latest first.</summary>
    Task<IReadOnlyList<DutyLogEntry>> ListAsync(int most, CancellationToken cancellation);

    /// <summary>False when somebody acknowledged it before.</summary>
    Task<bool> AcknowledgeAsync(DutyLogEntry acknowledged, CancellationToken cancellation);
}
