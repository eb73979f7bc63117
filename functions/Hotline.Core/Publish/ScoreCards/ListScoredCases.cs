using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.ScoreCards;

/// <summary>The cases behind one figure of a department's card; <paramref name="Met"/> picks those that meet it or those that do not.</summary>
public sealed record ListScoredCases(string Department, DateOnly? From, DateOnly? To, ScoreFigure? Figure, bool? Met, Actor By);

/// <summary>One case and whether it meets the figure.</summary>
public sealed record ScoredCase(Reference Reference, bool Met, DateTimeOffset Due, DateTimeOffset? AnsweredAt);

public sealed class ListScoredCasesHandler(PeriodCases cases, CityPolicy policy)
{
    /// <summary>Who needs more asks for a shorter period.</summary>
    public const int Most = 500;

    public async Task<Result<IReadOnlyList<ScoredCase>>> HandleAsync(
        ListScoredCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        ReportPeriod.Check(errors, query.From, query.To);
        if (query.Figure is null)
        {
            errors.Add(Errors.Required("figure"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        // Evaluators see figures, not cases.
        if (policy.Departments.Find(query.Department) is null || !query.By.MaySee(query.Department))
        {
            return ScoreCardRights.Refusal(policy, query.Department, query.By) ?? Errors.NotYourDepartment();
        }

        var found = new List<ScoredCase>();
        await foreach (var listing in cases.OfAsync(query.Department, query.From!.Value, query.To!.Value, cancellation))
        {
            if (listing.Excluded is null && listing.Meets(query.Figure!.Value) is { } met && (query.Met ?? met) == met)
            {
                found.Add(new(listing.Reference, met, listing.Due, listing.AnsweredAt));
                if (found.Count == Most)
                {
                    break;
                }
            }
        }

        return found;
    }
}
