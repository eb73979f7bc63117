using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.ScoreCards;

/// <summary>How a department did in a period (rule 5.5), both days included; figures in the order of the policy's weights.</summary>
/// <param name="Score">0 to 100; null while a weighted figure has too few cases, for nothing missing is guessed.</param>
public sealed record ScoreCard(string Department, DateOnly From, DateOnly To, IReadOnlyList<FigureScore> Figures, decimal? Score);

/// <summary>One figure: <paramref name="Met"/> of <paramref name="Cases"/>.</summary>
/// <param name="Percent">Its weight.</param>
/// <param name="Share">Null without a case.</param>
/// <param name="Scored">Whether there are as many cases as the policy asks for.</param>
public sealed record FigureScore(ScoreFigure Figure, int Percent, int Met, int Cases, double? Share, bool Scored)
{
    /// <summary>What it adds to the score, at most its weight; null while it is not scored.</summary>
    public decimal? Points => Scored ? Percent * (decimal)Met / Cases : null;
}

/// <summary>Holds single cases against the figures.</summary>
public static class ScoreFigures
{
    /// <summary>Whether a case of the department's list meets the figure; null where it is none of the figure's cases.</summary>
    public static bool? Meets(this Listing listing, ScoreFigure figure) => figure switch
    {
        ScoreFigure.AnsweredInTime => listing.AnsweredAt is null ? false : listing.InTime,
        _ when listing.AnsweredAt is null => null,
        ScoreFigure.AcceptedInTime => listing.AcceptedInTime,
        ScoreFigure.NotReturned => listing.ReturnsInVain == 0,
        ScoreFigure.NotExtended => listing.Extensions == 0,
        ScoreFigure.NotReopened => listing.Reopened == 0,
        ScoreFigure.Satisfaction => listing.Satisfaction is { } rated ? rated != Satisfaction.Dissatisfied : null,
        ScoreFigure.Resolution => listing.Solved,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, null),
    };
}
