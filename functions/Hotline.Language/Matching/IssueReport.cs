namespace Hotline.Language.Matching;

/// <summary>One report that an issue may be made of; <paramref name="Person"/> tells people apart and says nothing of who they are.</summary>
public sealed record IssueReport(string Id, string Person, DateTimeOffset At, string Text, int Votes);

/// <summary>Reports of one matter, earliest first.</summary>
/// <param name="Phrases">What most of them say, the most telling first.</param>
/// <param name="Place">The phrase among them that names a place.</param>
public sealed record Issue(IReadOnlyList<IssueReport> Reports, IReadOnlyList<string> Phrases, string? Place)
{
    public int People => Reports.DistinctBy(report => report.Person).Count();

    public int Votes => Reports.Sum(report => report.Votes);

    public DateTimeOffset From => Reports[0].At;

    public DateTimeOffset To => Reports[^1].At;

    /// <summary>
    /// How hot it is at an instant: people count most, then how close together they came (people a week), then votes (by their
    /// logarithm, since one click is less than one report), and the longer it has been quiet within the window, the less.
    /// </summary>
    public double Heat(DateTimeOffset now, TimeSpan window)
    {
        var weeks = Math.Max(1, (To - From).TotalDays / 7);
        var quiet = Math.Clamp((now - To) / window, 0, 1);
        return People * (1 + Math.Log(1 + (People / weeks))) * (1 + (0.1 * Math.Log(1 + Votes))) * (1 - (0.5 * quiet));
    }

    public int PeopleUntil(DateTimeOffset instant) =>
        Reports.Where(report => report.At < instant).DistinctBy(report => report.Person).Count();
}
