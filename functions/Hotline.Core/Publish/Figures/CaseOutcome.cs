using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>What became of a case, as far as it is counted; a month has a few hundred different ones.</summary>
internal sealed record CaseOutcome(
    bool Answered,
    bool InTime,
    Satisfaction? Satisfaction,
    bool? Solved,
    RatingSource? RatedBy,
    Satisfaction? SampleSatisfaction,
    bool? SampleSolved,
    bool Repeated,
    int Returns,
    int Extensions,
    int Reopened)
{
    public static CaseOutcome Of(CountedCase counted) => new(
        counted.Answered,
        counted.InTime,
        counted.Satisfaction,
        counted.Solved,
        counted.RatedBy,
        counted.SampleSatisfaction,
        counted.SampleSolved,
        counted.Repeated,
        counted.Returns,
        counted.Extensions,
        counted.Reopened);

    public CountedCase In(CountedCase place) => place with
    {
        Answered = Answered,
        InTime = InTime,
        Satisfaction = Satisfaction,
        Solved = Solved,
        RatedBy = RatedBy,
        SampleSatisfaction = SampleSatisfaction,
        SampleSolved = SampleSolved,
        Repeated = Repeated,
        Returns = Returns,
        Extensions = Extensions,
        Reopened = Reopened,
    };
}
