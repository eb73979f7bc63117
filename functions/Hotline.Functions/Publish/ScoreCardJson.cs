using Hotline.Core.Policy;
using Hotline.Core.Publish.ScoreCards;

namespace Hotline.Functions.Publish;

/// <summary>A score card as the API shows it: every figure with its parts and the address of its cases.</summary>
public sealed class ScoreCardJson(CityPolicy policy)
{
    public object Of(ScoreCard card, string language) => new
    {
        Department = new Named(card.Department, policy.Departments[card.Department].Name.In(language)),
        card.From,
        card.To,
        card.Score,
        policy.Supervision.ScoreCard.MinimumSample,
        Figures = card.Figures.Select(figure => new
        {
            figure.Figure,
            figure.Percent,
            figure.Met,
            figure.Cases,
            figure.Share,
            figure.Scored,
            Url = $"/api/scorecards/{card.Department}/cases?figure={EnumText.Of(figure.Figure)}&from={card.From:yyyy-MM-dd}&to={card.To:yyyy-MM-dd}",
        }),
    };
}
