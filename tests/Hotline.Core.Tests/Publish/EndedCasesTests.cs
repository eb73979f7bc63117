using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Publish;

/// <summary>How cases without an answer of their own count; all were due on Monday, 9 March 2026, and it is May.</summary>
public sealed class EndedCasesTests
{
    [Theory]
    [InlineData(CaseStatus.Withdrawn)]
    [InlineData(CaseStatus.Refused)]
    [InlineData(CaseStatus.Lapsed)]
    [InlineData(CaseStatus.Merged)]
    public async Task Count_CaseThatEndedWithoutAnAnswer_CountsNowhere(CaseStatus status) =>
        (await CountAsync(new ACase().In(status))).ShouldBe(new Tally());

    [Fact]
    public async Task Count_MergedCaseThatItsCitizenRated_CountsAsAnAnsweredAndRatedOne()
    {
        var merged = new ACase().In(CaseStatus.Merged);
        merged.RateMerged(
            new(ACase.Department, TestCity.At("2026-03-06 10:00"), InTime: true), Satisfaction.Dissatisfied, solved: false, null, Actor.Citizen, AnAction.Later);

        (await CountAsync(merged)).ShouldBe(new Tally { Answered = 1, InTime = 1, Dissatisfied = 1 });
    }

    [Fact]
    public async Task Count_OpenCaseBesideThem_CountsAsUnanswered() =>
        (await CountAsync(new ACase().In(CaseStatus.Routed))).ShouldBe(new Tally { Unanswered = 1 });

    private static async Task<Tally> CountAsync(Case counted)
    {
        var time = new FakeTimeProvider(TestCity.At("2026-05-01 00:00"));
        var cases = new PeriodCases(new ListingsInMemory([.. Listing.Of(counted)]), TestCity.Policy, TestCity.Calendar, time);
        var rows = await cases.BetweenAsync(new(2026, 3, 1), new(2026, 3, 31), CancellationToken.None).ToListAsync();
        return rows.Aggregate(new Tally(), (sum, row) => sum + Tally.Of(CountedCase.Of(row, TestCity.Calendar)));
    }
}
