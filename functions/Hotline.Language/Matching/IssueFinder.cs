using System.Runtime.InteropServices;

namespace Hotline.Language.Matching;

/// <summary>
/// Gathers reports of one matter: each, in the order they came, joins the gathering that it is most like, if it is like any enough.
/// A report is compared only with gatherings that share one of its most telling terms.
/// </summary>
public static class IssueFinder
{
    private const double LeastLikeness = 0.2;
    private const int TermsLookedUp = 25;
    private const int MostCompared = 60;

    /// <summary>Issues of at least so many different people, in no order.</summary>
    public static IReadOnlyList<Issue> Find(IReadOnlyList<IssueReport> reports, int leastPeople)
    {
        var vectors = new IssueVectors(reports);
        var clusters = new List<IssueCluster>();
        var byTerm = new Dictionary<string, HashSet<int>>();
        foreach (var report in reports.OrderBy(report => report.At).ThenBy(report => report.Id, StringComparer.Ordinal))
        {
            var vector = vectors.Of(report);
            if (vector.Count == 0)
            {
                continue;
            }

            var joined = MostLike(clusters, byTerm, vector) ?? NewOne(clusters);
            clusters[joined].Add(report, vector);
            foreach (var (term, _) in vector.Take(TermsLookedUp))
            {
                (byTerm.TryGetValue(term, out var known) ? known : byTerm[term] = []).Add(joined);
            }
        }

        return
        [
            .. clusters.Where(cluster => cluster.Reports.DistinctBy(report => report.Person).Skip(leastPeople - 1).Any())
                .Select(cluster => IssuePhrases.Name(cluster.Reports, leastPeople, vectors)),
        ];
    }

    private static int? MostLike(
        List<IssueCluster> clusters, Dictionary<string, HashSet<int>> byTerm, IReadOnlyList<(string Term, double Weight)> vector)
    {
        var sharing = new Dictionary<int, int>();
        foreach (var cluster in vector.Take(TermsLookedUp).SelectMany(term => byTerm.GetValueOrDefault(term.Term) ?? []))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sharing, cluster, out _)++;
        }

        var (best, most) = ((int?)null, LeastLikeness);
        foreach (var (cluster, _) in sharing.OrderByDescending(shared => shared.Value).ThenBy(shared => shared.Key).Take(MostCompared))
        {
            var likeness = clusters[cluster].Likeness(vector);
            if (likeness > most)
            {
                (best, most) = (cluster, likeness);
            }
        }

        return best;
    }

    private static int NewOne(List<IssueCluster> clusters)
    {
        clusters.Add(new());
        return clusters.Count - 1;
    }
}
