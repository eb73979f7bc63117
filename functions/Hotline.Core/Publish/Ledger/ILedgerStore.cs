namespace Hotline.Core.Publish.Ledger;

/// <summary>Where the ledger is kept: what was noted and the leaves in private, days and keys for everyone.</summary>
public interface ILedgerStore
{
    /// <summary>Notes what changed for the tree of a day; noting it twice is harmless.</summary>
    Task NoteAsync(DateOnly day, IEnumerable<LedgerLeaf> leaves, CancellationToken cancellation);

    /// <summary>What was noted for a day after a mark, and the mark to go on from.</summary>
    Task<NotedLeaves> NotedAsync(DateOnly day, long after, CancellationToken cancellation);

    /// <summary>The first day that anything was noted for; null before.</summary>
    Task<DateOnly?> FirstNotedAsync(CancellationToken cancellation);

    Task<StoredLedger> ReadAsync(CancellationToken cancellation);

    /// <summary>Keeps the leaves of a day that is about to be published, with the mark up to which its notes are in them.</summary>
    Task PutLeavesAsync(DateOnly day, DayTree tree, long mark, CancellationToken cancellation);

    /// <summary>The leaves of a published day.</summary>
    Task<StoredLeaves> LeavesAsync(LedgerDay day, CancellationToken cancellation);

    /// <summary>Makes more days and keys public; false when somebody else did since it was read.</summary>
    Task<bool> PublishAsync(StoredLedger read, PublishedLedger now, CancellationToken cancellation);
}

/// <summary>What was noted for a day after a mark, and the mark to go on from.</summary>
public sealed record NotedLeaves(IReadOnlyList<LedgerLeaf> Leaves, long Mark);

/// <summary>The leaves of a day, and the mark up to which its notes are in them.</summary>
public sealed record StoredLeaves(DayTree Tree, long Mark);

/// <summary>The ledger as it was read, with the tag to replace it under.</summary>
public sealed record StoredLedger(PublishedLedger Ledger, string? Tag);
