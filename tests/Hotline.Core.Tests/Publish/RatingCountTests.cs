using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Publish;

public sealed class RatingCountTests
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);

    [Theory]
    [InlineData("2026-02-28 23:59", 0)]
    [InlineData("2026-03-01 00:00", 1)]
    [InlineData("2026-03-31 23:59", 1)]
    [InlineData("2026-04-01 00:00", 0)]
    public async Task Between_AnAnswerAtTheEdgeOfTheMonth_CountsByTheCitysMidnight(string answered, int counted)
    {
        var total = await TotalAsync(new AListing().Answered(answered).Build());

        total.Answered.ShouldBe(counted);
    }

    [Theory]
    [InlineData("2026-02-27 17:30", 0)]
    [InlineData("2026-03-02 09:00", 1)]
    [InlineData("2026-03-31 17:30", 1)]
    [InlineData("2026-04-01 09:00", 0)]
    public async Task Between_ACaseStillOpen_CountsWhereItFellDue(string due, int counted)
    {
        var total = await TotalAsync(new AListing().Due(due).Build());

        total.Unanswered.ShouldBe(counted);
    }

    [Fact]
    public async Task Between_ACaseNotDueYet_DoesNotCount() =>
        (await TotalAsync("2026-03-06 17:30", new AListing().Due("2026-03-06 17:30").Build())).Unanswered.ShouldBe(0);

    [Fact]
    public async Task Between_ACaseThatWaitsForItsCitizen_DoesNotCountAsUnanswered() =>
        (await TotalAsync(new AListing().Awaiting().Build())).Unanswered.ShouldBe(0);

    [Fact]
    public async Task By_AnyDimension_SumsToTheSameTotalInThePolicysOrder()
    {
        var cells = await CountAsync(
            "2026-05-01 00:00",
            new AListing().At("water").On(Channel.Call).Answered("2026-03-05 10:00").Rated(Satisfaction.Satisfied, solved: true).Build(),
            new AListing().At("hall").On(Channel.Web).Answered("2026-03-05 10:00", inTime: false).Build(),
            new AListing().At("water").On(Channel.Letter).Due("2026-03-10 10:00").Build(),
            new AListing().At("water").On(Channel.Call).Answered("2026-03-06 10:00").Rated(Satisfaction.Dissatisfied, solved: false).Build());

        cells.By(ReportDimension.Department).Select(line => line.Key).ShouldBe(["hall", "water"]);
        cells.By(ReportDimension.Channel).Select(line => line.Key).ShouldBe(["web", "call", "letter"]);
        cells.By(ReportDimension.Category).Select(line => line.Key).ShouldBe(["urban"]);
        foreach (var dimension in Enum.GetValues<ReportDimension>())
        {
            cells.By(dimension).Aggregate(new Tally(), (sum, line) => sum + line.Tally).ShouldBe(cells.Total);
        }

        cells.Total.ShouldBe(new Tally { Answered = 3, InTime = 2, Unanswered = 1, Satisfied = 1, Dissatisfied = 1, Solved = 1 });
    }

    [Fact]
    public async Task By_CategoryThePolicyDroppedSince_StillCountsInTheTotal()
    {
        var cells = await CountAsync("2026-05-01 00:00", new AListing().About("gone.for.good").Answered("2026-03-05 10:00").Build());

        cells.Total.Answered.ShouldBe(1);
        cells.By(ReportDimension.Category).Sum(line => line.Tally.Answered).ShouldBe(1);
    }

    private static Task<Tally> TotalAsync(params Listing[] listings) => TotalAsync("2026-05-01 00:00", listings);

    private static async Task<Tally> TotalAsync(string now, params Listing[] listings) => (await CountAsync(now, listings)).Total;

    private static Task<RatingCells> CountAsync(string now, params Listing[] listings) =>
        new RatingCount(new PeriodCases(new ListingsInMemory(listings), TestCity.Policy, TestCity.Calendar, new FakeTimeProvider(TestCity.At(now))), TestCity.Policy)
            .BetweenAsync(First, Last, CancellationToken.None);
}
