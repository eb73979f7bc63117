using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>The rows of the lists as a reminder round reads and marks them.</summary>
public interface IReminderRows
{
    /// <summary>What is due before that instant, and the digests that an earlier round left without delivering them; one query.</summary>
    Task<ReminderList> ReadAsync(string list, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>
    /// Marks the rows with the stages of the digest and leaves the digest, all or nothing; false when any of the rows was changed
    /// since it was read, by a person or by another round.
    /// </summary>
    Task<bool> LeaveAsync(Digest digest, IReadOnlyList<RemindedRow> rows, CancellationToken cancellation);

    /// <summary>Clears a delivered digest away; safe to repeat.</summary>
    Task RemoveAsync(Digest digest, CancellationToken cancellation);
}

/// <summary>What a round finds to do on a list: digests that an earlier one left unsent, and rows whose time has come.</summary>
public sealed record ReminderList(IReadOnlyList<Digest> Left, IReadOnlyList<DueRow> Due);

/// <summary>A row as it was read; <paramref name="StoreTag"/> is what the store uses to refuse a write over somebody else's.</summary>
public sealed record DueRow(Listing Listing, string StoreTag);

/// <summary>A row with what it shows from now on, and its line in the digest.</summary>
public sealed record RemindedRow(DueRow Row, Listing Now, ReminderLine Line);
