using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Publish.Figures;

/// <summary>The rules by which a case counts, where and when; the README of the open data says the same in words.</summary>
public sealed class CountedCaseTests
{
    private static readonly Month March = new(2026, 3);

    [Theory]
    [InlineData("2026-02-28 23:59", 0)]
    [InlineData("2026-03-01 00:00", 1)]
    [InlineData("2026-03-31 23:59", 1)]
    [InlineData("2026-04-01 00:00", 0)]
    public async Task Count_AnswerAtTheEdgeOfTheMonth_CountsByTheCitysMidnight(string answered, int counted) =>
        (await CountAsync("2026-05-01 00:00", new AListing().Answered(answered).Build())).Count.ShouldBe(counted);

    [Theory]
    [InlineData("2026-02-27 17:30", 0)]
    [InlineData("2026-03-02 09:00", 1)]
    [InlineData("2026-03-31 17:30", 1)]
    [InlineData("2026-04-01 09:00", 0)]
    public async Task Count_CaseStillOpen_CountsWhereItFellDue(string due, int counted) =>
        (await CountAsync("2026-05-01 00:00", new AListing().Due(due).Build())).Count.ShouldBe(counted);

    [Fact]
    public async Task Count_CaseNotDueYet_DoesNotCount() =>
        (await CountAsync("2026-03-06 17:30", new AListing().Due("2026-03-06 17:30").Build())).ShouldBeEmpty();

    [Fact]
    public async Task Count_CaseThatWaitsForItsCitizen_DoesNotCount() =>
        (await CountAsync("2026-05-01 00:00", new AListing().Awaiting().Build())).ShouldBeEmpty();

    [Fact]
    public async Task Count_CaseAnsweredLateInAnotherMonth_CountsInTheMonthOfTheAnswer() =>
        (await CountAsync("2026-05-01 00:00", new AListing().Due("2026-03-06 17:30").Answered("2026-04-02 10:00", inTime: false).Build())).ShouldBeEmpty();

    [Fact]
    public async Task Count_RatingGivenAfterTheMonth_CountsInTheMonthOfTheAnswer()
    {
        var counted = await CountAsync("2026-05-01 00:00", new AListing().Answered("2026-03-31 10:00").Rated(Satisfaction.Satisfied, solved: true).Build());

        counted.Single().Satisfaction.ShouldBe(Satisfaction.Satisfied);
    }

    [Fact]
    public async Task Count_ReopenedCase_CountsWhereItIsDueAnewAndNoLongerWhereItWasAnswered()
    {
        var reopened = new ACase().In(CaseStatus.Reopened);

        var counted = (await CountAsync("2026-05-01 00:00", [.. Listing.Of(reopened)])).Single();

        (counted.Answered, counted.Satisfaction, counted.Reopened).ShouldBe((false, null, 1));
        counted.Day.ShouldBe(TestCity.Calendar.LocalDate(reopened.State.AnswerClock.Due));
    }

    [Fact]
    public void Of_AnAnsweredRow_MeasuresWorkingTimeFromWhenItWasTakenUp()
    {
        // Monday nine o'clock to Tuesday half past nine: seven hours and half an hour.
        var row = new AListing().Answered("2026-03-03 09:30").Build() with { TakenUpAt = TestCity.At("2026-03-02 09:00") };

        CountedCase.Of(row, TestCity.Calendar).ResponseMinutes.ShouldBe(450);
    }

    private static async Task<List<CountedCase>> CountAsync(string now, params Listing[] listings)
    {
        var time = new FakeTimeProvider(TestCity.At(now));
        var cases = new PeriodCases(new ListingsInMemory(listings), TestCity.Policy, TestCity.Calendar, time);
        return [.. (await new CollectMonthsHandler(cases, null!, null!, TestCity.Policy, TestCity.Calendar, time).CountAsync(March, CancellationToken.None)).Cases];
    }
}
