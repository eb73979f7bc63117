using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish;

public static class TallyArbitraries
{
    public static Arbitrary<Tally> Tallies() =>
        (from counts in Gen.Choose(0, 1000).ArrayOf(9)
         select new Tally
         {
             Answered = counts[0],
             InTime = counts[1],
             Unanswered = counts[2],
             Satisfied = counts[3],
             FairlySatisfied = counts[4],
             Dissatisfied = counts[5],
             Solved = counts[6],
             Repeated = counts[7],
             Excluded = counts[8],
         }).ToArbitrary();
}

[Properties(Arbitrary = [typeof(TallyArbitraries)])]
public sealed class TallyProperties
{
    [Property]
    public void Add_InAnyOrder_GivesTheSame(Tally one, Tally other) => (one + other).ShouldBe(other + one);

    [Property]
    public void Add_BracketedEitherWay_GivesTheSame(Tally one, Tally two, Tally three) => ((one + two) + three).ShouldBe(one + (two + three));

    [Property]
    public void Add_Nothing_ChangesNothing(Tally one) => (one + new Tally()).ShouldBe(one);

    [Property]
    public void Sum_ByAnyGrouping_GivesTheSameTotal(Tally[] tallies, byte groups)
    {
        var grouped = tallies.Select((tally, index) => (tally, Group: index % (1 + (groups % 7)))).GroupBy(each => each.Group, each => each.tally);

        grouped.Select(Sum).Aggregate(new Tally(), (sum, tally) => sum + tally).ShouldBe(Sum(tallies));
    }

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(new Tally(), (sum, tally) => sum + tally);
}

public sealed class TallyTests
{
    [Theory]
    [InlineData(CaseStatus.Routed, 0, 0, 1, 0)]
    [InlineData(CaseStatus.Answered, 1, 1, 0, 0)]
    [InlineData(CaseStatus.Closed, 1, 1, 0, 1)]
    public void Of_AListing_CountsItOnce(CaseStatus status, int answered, int inTime, int unanswered, int dissatisfied)
    {
        var tally = Tally.Of(CountedCase.Of(Listing.Of(new ACase().In(status))[0], TestCity.Calendar));

        (tally.Answered, tally.InTime, tally.Unanswered, tally.Dissatisfied).ShouldBe((answered, inTime, unanswered, dissatisfied));
    }
}
