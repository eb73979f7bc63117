using FsCheck;
using FsCheck.Fluent;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Figures;

/// <summary>Random histories of January to March 2026, as counted cases.</summary>
public static class CountedCaseArbitraries
{
    public static Arbitrary<CountedCase> Cases() =>
        (from day in Gen.Choose(0, 89)
         from department in Gen.Elements("hall", "water", "east-office", "east-street", "gone")
         from category in Gen.Elements(TestCity.Supply, TestCity.Drains, "urban.street.cleaning", "gone.for.good", null)
         from district in Gen.Elements("east", "west", null)
         from channel in Gen.Elements(Enum.GetValues<Channel>())
         from kind in Gen.Elements<CaseKind?>(null, CaseKind.Inquiry, CaseKind.Complaint)
         from urgency in Gen.Elements(Enum.GetValues<Urgency>())
         from excluded in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("malicious")))
         from outcome in Outcome()
         from number in Gen.Choose(0, 9_999_999)
         select outcome with
         {
             Reference = ReferenceOf(number),
             Day = new DateOnly(2026, 1, 1).AddDays(day),
             Department = department,
             Category = category,
             District = district,
             Channel = channel,
             Kind = kind,
             Urgency = urgency,
             Excluded = excluded,
         }).ToArbitrary();

    private static Gen<CountedCase> Outcome() => Gen.OneOf(
        Gen.Constant(ACount.Unanswered),
        from inTime in Gen.Elements(true, false)
        from minutes in Gen.Frequency((9, Gen.Choose(0, 5000)), (1, Gen.Choose(250_000, 300_000)))
        from satisfaction in Gen.Elements<Satisfaction?>(null, Satisfaction.Satisfied, Satisfaction.FairlySatisfied, Satisfaction.Dissatisfied)
        from solved in Gen.Elements(true, false)
        from source in Gen.Elements(RatingSource.Web, RatingSource.CallBack)
        from repeated in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from sample in Gen.Elements<Satisfaction?>(null, null, Satisfaction.Satisfied, Satisfaction.Dissatisfied)
        from counts in Gen.Choose(0, 2).ArrayOf(3)
        select ACount.Answered with
        {
            InTime = inTime,
            ResponseMinutes = minutes,
            Satisfaction = satisfaction,
            Solved = satisfaction is null ? null : solved,
            RatedBy = satisfaction is null ? null : source,
            Repeated = satisfaction is not null && repeated,
            SampleSatisfaction = sample,
            SampleSolved = sample is null ? null : solved,
            Returns = counts[0],
            Extensions = counts[1],
            Reopened = counts[2],
        });

    private static Reference ReferenceOf(int number)
    {
        var digits = $"260101{number:D7}";
        return Reference.Parse(digits + CheckDigit.Of(digits));
    }
}
