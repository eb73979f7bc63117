using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Tests.Builders;

/// <summary>A counted case: with the water bureau, answered in time on 5 March 2026, not rated.</summary>
internal static class ACount
{
    public static readonly RatingsHead Head = new(
        "2026-03", new(2026, 3, 1), new(2026, 3, 31), Provisional: false, 1, null, TestCity.At("2026-05-02 01:00"), RatingFigures.Formula, "policy", TestCity.Policy.Supervision.Ratings.Rules);

    public static readonly CountedCase Answered = new()
    {
        Reference = Reference.Parse("260302-0000000-0".Replace("-", "", StringComparison.Ordinal)[..13] + CheckDigit.Of("2603020000000")),
        Day = new(2026, 3, 5),
        Department = "water",
        Category = TestCity.Supply,
        District = "east",
        Channel = Channel.Web,
        Kind = CaseKind.Complaint,
        Answered = true,
        InTime = true,
        ResponseMinutes = 600,
    };

    public static CountedCase Unanswered => Answered with { Answered = false, InTime = false, ResponseMinutes = null };

    public static CountedCase Rated(Satisfaction satisfaction, bool solved = true) =>
        Answered with { Satisfaction = satisfaction, Solved = solved, RatedBy = RatingSource.Web };

    public static PeriodRatings Figures(params CountedCase[] cases) => RatingFigures.Of(Head, cases);
}
