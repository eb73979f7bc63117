using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>The ratings by the way they came: who rates of their own accord is not who is asked.</summary>
internal static class SourceFigures
{
    public static SourceLine Of(RatingSource source, IEnumerable<CountedCase> cases, FigureRules rules)
    {
        var ratings = cases.Where(each => each.Excluded is null).Select(each => RatingOf(each, source)).OfType<(Satisfaction Satisfaction, bool Solved)>().ToList();
        var solved = ratings.Count(rating => rating.Solved);
        var (satisfied, fairly, dissatisfied) =
            (Count(Satisfaction.Satisfied), Count(Satisfaction.FairlySatisfied), Count(Satisfaction.Dissatisfied));
        return new(
            source,
            ratings.Count,
            satisfied,
            fairly,
            dissatisfied,
            solved,
            RateFigure.Of(solved, ratings.Count, rules.MinimumSample),
            RateFigure.Of(satisfied + fairly, ratings.Count, rules.MinimumSample));

        int Count(Satisfaction satisfaction) => ratings.Count(rating => rating.Satisfaction == satisfaction);
    }

    private static (Satisfaction Satisfaction, bool Solved)? RatingOf(CountedCase each, RatingSource source) => source switch
    {
        RatingSource.Sample => each.SampleSatisfaction is { } said ? (said, each.SampleSolved == true) : null,
        _ => each.RatedBy == source && !each.Repeated && each.Satisfaction is { } said ? (said, each.Solved == true) : null,
    };
}
