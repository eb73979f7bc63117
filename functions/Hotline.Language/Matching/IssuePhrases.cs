using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>
/// Names an issue by phrases that several of its people use. What only one or two of them wrote, such as a name, never gets into a
/// title.
/// </summary>
internal static class IssuePhrases
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int UnitsRead = 300;
    private const double LeastShare = 0.3;
    private const int Most = 3;

    public static Issue Name(IReadOnlyList<IssueReport> reports, int leastPeople, IssueVectors vectors)
    {
        var people = new Dictionary<string, HashSet<string>>();
        foreach (var report in reports)
        {
            foreach (var phrase in PhrasesOf(report))
            {
                (people.TryGetValue(phrase, out var known) ? known : people[phrase] = []).Add(report.Person);
            }
        }

        var all = reports.DistinctBy(report => report.Person).Count();
        var ranked = people
            .Where(phrase => phrase.Value.Count >= Math.Max(leastPeople, LeastShare * all))
            .Select(phrase => (phrase.Key, Score: Math.Pow((double)phrase.Value.Count / all, 1.5) * Telling(phrase.Key, vectors)))
            .OrderByDescending(phrase => phrase.Score).ThenBy(phrase => phrase.Key, StringComparer.Ordinal);
        var chosen = new List<string>();
        foreach (var (phrase, _) in ranked)
        {
            if (chosen.Count == Most)
            {
                break;
            }

            if (!chosen.Any(other => Overlap(other, phrase)))
            {
                chosen.Add(phrase);
            }
        }

        return new(reports, chosen, chosen.FirstOrDefault(PlaceNames.EndsAsOne));
    }

    private static HashSet<string> PhrasesOf(IssueReport report)
    {
        var units = TextTerms.UnitsOf(report.Text);
        var phrases = new HashSet<string>();
        for (var start = 0; start < Math.Min(units.Count, UnitsRead); start++)
        {
            var phrase = units[start].Term;
            for (var end = start + 1; end < Math.Min(units.Count, start + Longest) && IndexTerms.ArePair(units[end - 1], units[end]); end++)
            {
                phrase += units[end].Term;
                if (phrase.Length >= Shortest)
                {
                    phrases.Add(phrase);
                }
            }
        }

        return phrases;
    }

    private static double Telling(string phrase, IssueVectors vectors) =>
        Enumerable.Range(0, phrase.Length - 1).Sum(at => vectors.Rarity(phrase.Substring(at, 2)));

    private static bool Overlap(string one, string other) =>
        Enumerable.Range(0, other.Length - 1).Any(at => one.Contains(other.Substring(at, 2), StringComparison.Ordinal));
}
