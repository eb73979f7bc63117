using Hotline.Core.Cases;

namespace Hotline.Core.Matching;

/// <summary>A matter that several people have reported within the window.</summary>
/// <param name="Phrases">What many of its people say, the most telling first; together its title.</param>
/// <param name="Place">The phrase among them that names a place.</param>
/// <param name="People">Different people; without a number each case counts as one.</param>
/// <param name="Heat">From people, how close together they came, votes and how recent it is; good for the order only.</param>
/// <param name="Rising">Whether it has grown within a day by the policy's factor.</param>
/// <param name="Cases">Earliest first.</param>
/// <param name="PublicNumbers">Of those of its cases that everyone may read, earliest first.</param>
public sealed record HotIssue(
    IReadOnlyList<string> Phrases,
    string? Place,
    string? District,
    string? Category,
    DateTimeOffset From,
    DateTimeOffset To,
    int People,
    int Votes,
    double Heat,
    bool Rising,
    IReadOnlyList<Reference> Cases,
    IReadOnlyList<string> PublicNumbers);

/// <summary>The hot issues as they stood at an instant, hottest first, made up from the cases received since another; both UTC.</summary>
public sealed record HotIssueList(DateTimeOffset At, DateTimeOffset Since, IReadOnlyList<HotIssue> Issues);

/// <summary>Gathers recent cases into issues.</summary>
public interface IHotIssueFinder
{
    Task<HotIssueList> FindAsync(DateTimeOffset now, CancellationToken cancellation);
}

/// <summary>Keeps the latest list; encrypted at rest, since its phrases are people's words.</summary>
public interface IHotIssues
{
    Task PutAsync(HotIssueList list, CancellationToken cancellation);

    /// <summary>Null before the first round.</summary>
    Task<HotIssueList?> FindAsync(CancellationToken cancellation);
}
