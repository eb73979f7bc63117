using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// The ratings of a month, a quarter or a year as they are published, with everything that is needed to compute them again from the
/// counted cases.
/// </summary>
public sealed record PeriodRatings(
    string Period,
    DateOnly From,
    DateOnly To,
    bool Provisional,
    int Revision,
    string? Reason,
    DateTimeOffset CountedAt,
    string Formula,
    string PolicyVersion,
    FigureRules Rules,
    RatingLine Total,
    IReadOnlyList<RatingLine> Departments,
    IReadOnlyList<RatingLine> Categories,
    IReadOnlyList<RatingLine> Districts,
    IReadOnlyList<RatingLine> Channels,
    IReadOnlyList<SourceLine> Sources,
    IReadOnlyList<ExclusionLine> Exclusions)
{
    [JsonIgnore]
    public RatingsHead Head => new(Period, From, To, Provisional, Revision, Reason, CountedAt, Formula, PolicyVersion, Rules);
}

/// <summary>What is published beside the figures.</summary>
/// <param name="Period">yyyy-MM, yyyy-Qn or yyyy.</param>
/// <param name="Provisional">Counted again every night until the period is final.</param>
/// <param name="Revision">0 while provisional, 1 when first final, more for corrections.</param>
/// <param name="Reason">Why it was corrected; null for what is no correction.</param>
/// <param name="Formula">Names the way of counting and changes with it.</param>
public sealed record RatingsHead(
    string Period,
    DateOnly From,
    DateOnly To,
    bool Provisional,
    int Revision,
    string? Reason,
    DateTimeOffset CountedAt,
    string Formula,
    string PolicyVersion,
    FigureRules Rules);

/// <summary>The policy's numbers that the figures depend on.</summary>
/// <param name="MinimumSample">A share of fewer cases is not shown.</param>
/// <param name="Weights">What the three rates weigh in the score, in percent; together 100.</param>
public sealed record FigureRules(int MinimumSample, RateWeights Weights);

/// <summary>In percent; together 100.</summary>
public sealed record RateWeights(int Response, int Resolution, int Satisfaction);

/// <summary>One department, first-level category, district ("" where none is known) or channel.</summary>
/// <param name="Score">0 to 100, by the weights; null while one of the rates is not shown.</param>
/// <param name="Tier">From 1, the best; lines whose scores chance may have ordered share a tier. Null without a score.</param>
public sealed record RatingLine(
    string Key, Tally Tally, RateFigure Response, RateFigure Resolution, RateFigure Satisfaction, double? Score, double? ScoreLow, double? ScoreHigh, int? Tier);

/// <summary>The ratings that came by one way.</summary>
public sealed record SourceLine(
    RatingSource Source, int Rated, int Satisfied, int FairlySatisfied, int Dissatisfied, int Solved, RateFigure Resolution, RateFigure Satisfaction);

/// <summary>How many cases were left out on a ground.</summary>
public sealed record ExclusionLine(string Ground, int Cases);
