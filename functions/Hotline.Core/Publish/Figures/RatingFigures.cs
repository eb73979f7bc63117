using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// The published figures, as one pure function of the counted cases: their order does not matter, and lines come in the order of
/// their keys, so that everyone who has the cases gets the same bytes.
/// </summary>
public static class RatingFigures
{
    /// <summary>3: intervals, minimum sample, tiers; ratings by source; repeated ratings left out.</summary>
    public const string Formula = "3";

    public static PeriodRatings Of(RatingsHead head, IEnumerable<CountedCase> cases)
    {
        var all = cases.ToList();
        return new(
            head.Period,
            head.From,
            head.To,
            head.Provisional,
            head.Revision,
            head.Reason,
            head.CountedAt,
            head.Formula,
            head.PolicyVersion,
            head.Rules,
            Line("", all, head.Rules),
            Tiers.Given(Lines(all, each => each.Department, head.Rules)),
            Lines(all, each => each.Category is { } category ? Category.RootOf(category) : "", head.Rules),
            Lines(all, each => each.District ?? "", head.Rules),
            Lines(all, each => EnumText.Of(each.Channel), head.Rules),
            [.. Enum.GetValues<RatingSource>().Select(source => SourceFigures.Of(source, all, head.Rules))],
            [
                .. all.Where(each => each.Excluded is not null).GroupBy(each => each.Excluded!)
                    .OrderBy(ground => ground.Key, StringComparer.Ordinal).Select(ground => new ExclusionLine(ground.Key, ground.Count())),
            ]);
    }

    private static IReadOnlyList<RatingLine> Lines(List<CountedCase> cases, Func<CountedCase, string> key, FigureRules rules) =>
        [.. cases.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Line(group.Key, group, rules))];

    private static RatingLine Line(string key, IEnumerable<CountedCase> cases, FigureRules rules)
    {
        var tally = cases.Aggregate(new Tally(), (sum, each) => sum + Tally.Of(each));
        return Scored(
            new(
                key,
                tally,
                RateFigure.Of(tally.InTime, tally.Answered + tally.Unanswered, rules.MinimumSample),
                RateFigure.Of(tally.Solved, tally.Rated, rules.MinimumSample),
                RateFigure.Of(tally.Satisfied + tally.FairlySatisfied, tally.Rated, rules.MinimumSample),
                null,
                null,
                null,
                null),
            rules.Weights);
    }

    /// <summary>The interval of the score is that of its parts, weighted: at least as wide as the true one, so no tier is split too soon.</summary>
    private static RatingLine Scored(RatingLine line, RateWeights weights)
    {
        return line with { Score = Weighted(rate => rate.Share), ScoreLow = Weighted(rate => rate.Low), ScoreHigh = Weighted(rate => rate.High) };

        double? Weighted(Func<RateFigure, double?> of) =>
            of(line.Response) is { } response && of(line.Resolution) is { } resolution && of(line.Satisfaction) is { } satisfaction
                ? (double)Math.Round(
                    (weights.Response * (decimal)response) + (weights.Resolution * (decimal)resolution) + (weights.Satisfaction * (decimal)satisfaction),
                    1,
                    MidpointRounding.AwayFromZero)
                : null;
    }
}
