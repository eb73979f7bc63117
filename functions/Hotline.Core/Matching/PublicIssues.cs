using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Search;

namespace Hotline.Core.Matching;

/// <summary>A hot issue as everyone may see it; the cases themselves are listed for those who may see every case.</summary>
/// <param name="PublicCases">Those of its cases that were published and still are.</param>
public sealed record PublicIssue(
    string Title,
    Named? Category,
    string? Place,
    string? District,
    DateTimeOffset From,
    DateTimeOffset To,
    int People,
    int Count,
    int Votes,
    double Heat,
    bool Rising,
    IReadOnlyList<PublicCaseView> PublicCases,
    IReadOnlyList<Reference>? Cases);

/// <summary>The hot issues as they stood at an instant, made up from the cases received since another; null before the first round.</summary>
public sealed record PublicIssueList(DateTimeOffset? At, DateTimeOffset? Since, IReadOnlyList<PublicIssue> Issues);

/// <summary>Shows hot issues in the reader's language, with nobody's details in their titles.</summary>
public sealed class PublicIssues(
    IHotIssues issues, ICaseIndex index, IRedaction redaction, PublicCaseViews views, CaseJson json, CityPolicy policy, CityTime cityTime)
{
    /// <summary>Public cases shown of one issue.</summary>
    private const int Most = 5;

    public async Task<PublicIssueList> ReadAsync(bool withCases, string language, CancellationToken cancellation)
    {
        if (await issues.FindAsync(cancellation) is not { } list)
        {
            return new(null, null, []);
        }

        var shown = new List<PublicIssue>();
        foreach (var issue in list.Issues)
        {
            shown.Add(await OfAsync(issue, withCases, language, cancellation));
        }

        return new(cityTime.Local(list.At), cityTime.Local(list.Since), shown);
    }

    private async Task<PublicIssue> OfAsync(HotIssue issue, bool withCases, string language, CancellationToken cancellation) => new(
        redaction.Redact(string.Join(' ', issue.Phrases)).Text,
        json.CategoryOf(issue.Category, language),
        issue.Place is null ? null : redaction.Redact(issue.Place).Text,
        policy.City.FindDistrict(issue.District)?.Name.In(language),
        cityTime.Local(issue.From),
        cityTime.Local(issue.To),
        issue.People,
        issue.Cases.Count,
        issue.Votes,
        issue.Heat,
        issue.Rising,
        await PublicCasesOfAsync(issue, language, cancellation),
        withCases ? issue.Cases : null);

    private async Task<List<PublicCaseView>> PublicCasesOfAsync(HotIssue issue, string language, CancellationToken cancellation)
    {
        var found = new List<PublicCaseView>();
        // Lists written before there were public cases have none.
        foreach (var number in (issue.PublicNumbers ?? []).Take(Most))
        {
            if (await index.FindPublicAsync(number, cancellation) is { } published)
            {
                found.Add(views.Of(published, language));
            }
        }

        return found;
    }
}
