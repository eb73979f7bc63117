namespace Hotline.Core.Search;

/// <summary>
/// How far a walk over all cases' lists has come, kept so that it goes on where it stopped: list by list, first the open cases, then
/// the answered ones by time.
/// </summary>
/// <param name="List">Number of the list in the policy's order.</param>
/// <param name="OpenAfter">Continuation within the list's open cases; null at their beginning.</param>
/// <param name="AnsweredFrom">Answered cases are seen up to here; null while the open ones are not through.</param>
/// <param name="Repaired">Cases that the index did not have, or not as they are now.</param>
/// <param name="FinishedAt">Null while it is under way.</param>
public sealed record IndexWalk(
    bool Rebuild,
    DateTimeOffset StartedAt,
    int List,
    string? OpenAfter,
    DateTimeOffset? AnsweredFrom,
    int Seen,
    int Repaired,
    DateTimeOffset? FinishedAt)
{
    public static IndexWalk Begin(bool rebuild, DateTimeOffset at) => new(rebuild, at, 0, null, null, 0, 0, null);

    public bool IsUnderWay => FinishedAt is null;

    /// <summary>Whether it fills the index that was begun then, and no earlier one.</summary>
    public bool Rebuilds(DateTimeOffset since) => Rebuild && StartedAt >= since;

    public IndexWalk NextList() => this with { List = List + 1, OpenAfter = null, AnsweredFrom = null };
}

/// <summary>Keeps the latest walk.</summary>
public interface IIndexWalks
{
    Task<IndexWalk?> FindAsync(CancellationToken cancellation);

    Task PutAsync(IndexWalk walk, CancellationToken cancellation);
}
