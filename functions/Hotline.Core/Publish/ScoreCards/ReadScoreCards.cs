using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.ScoreCards;

/// <summary>
/// The score cards of a period, of one department or (<paramref name="Department"/> null) of all that had cases. A department reads
/// its own; evaluators, supervisors and administrators all.
/// </summary>
public sealed record ReadScoreCards(string? Department, DateOnly? From, DateOnly? To, Actor By);

public sealed class ReadScoreCardsHandler(PeriodCases cases, CityPolicy policy)
{
    public async Task<Result<IReadOnlyList<ScoreCard>>> HandleAsync(
        ReadScoreCards query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        ReportPeriod.Check(errors, query.From, query.To);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        if (query.Department is null)
        {
            return await OfAllAsync(query, cancellation);
        }

        return ScoreCardRights.Refusal(policy, query.Department, query.By) is { } refusal
            ? refusal
            : new[] { await OfAsync(query.Department, query, cancellation) };
    }

    private async Task<Result<IReadOnlyList<ScoreCard>>> OfAllAsync(ReadScoreCards query, CancellationToken cancellation)
    {
        if (query.By.Department is not null)
        {
            return Errors.NotYourDepartment();
        }

        var cards = new List<ScoreCard>();
        foreach (var department in policy.Departments.All)
        {
            var card = await OfAsync(department.Id, query, cancellation);
            if (card.Figures.Any(figure => figure.Cases > 0))
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    private async Task<ScoreCard> OfAsync(string department, ReadScoreCards query, CancellationToken cancellation)
    {
        var weights = policy.Supervision.ScoreCard.Weights;
        var met = new int[weights.Count];
        var counted = new int[weights.Count];
        await foreach (var listing in cases.OfAsync(department, query.From!.Value, query.To!.Value, cancellation))
        {
            if (listing.Excluded is not null)
            {
                continue;
            }

            for (var i = 0; i < weights.Count; i++)
            {
                var meets = listing.Meets(weights[i].Figure);
                met[i] += meets == true ? 1 : 0;
                counted[i] += meets is null ? 0 : 1;
            }
        }

        return CardOf(department, query, [.. weights.Select((weight, i) => ScoreOf(weight, met[i], counted[i]))]);
    }

    private FigureScore ScoreOf(ScoreWeight weight, int met, int counted) => new(
        weight.Figure, weight.Percent, met, counted, Tally.Share(met, counted), counted >= policy.Supervision.ScoreCard.MinimumSample);

    private static ScoreCard CardOf(string department, ReadScoreCards query, IReadOnlyList<FigureScore> figures) => new(
        department,
        query.From!.Value,
        query.To!.Value,
        figures,
        figures.All(figure => figure.Scored)
            ? Math.Round(figures.Sum(figure => figure.Points!.Value), 1, MidpointRounding.AwayFromZero)
            : null);
}

internal static class ScoreCardRights
{
    /// <summary>Null for who may read a department's card; figures are open to evaluators, who see no cases.</summary>
    public static Error? Refusal(CityPolicy policy, string department, Actor by)
    {
        if (policy.Departments.Find(department) is null)
        {
            return Errors.NotFound("department");
        }

        return by.Is(Role.Evaluator) || by.MaySee(department) ? null : Errors.NotYourDepartment();
    }
}
