using Hotline.Core.Cases;
using Hotline.Core.Rate;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Rate;

public sealed class RatingTests
{
    private const string Code = "ABCDE23456";

    [Theory]
    [InlineData(null, null, 0, "required satisfaction, required solved")]
    [InlineData(Satisfaction.Satisfied, null, 0, "required solved")]
    [InlineData(null, true, 1001, "required satisfaction, too-long comment")]
    public async Task Rate_Faulty_IsToldEverythingAtOnce(Satisfaction? satisfaction, bool? solved, int comment, string faults) =>
        (await RateAsync("2026-03-03 09:00", satisfaction, solved, new string('字', comment))).Faults().ShouldBe(faults);

    [Theory]
    [InlineData("2026-04-01 09:40", "")]
    [InlineData("2026-04-01 09:41", "rating-over")]
    public async Task Rate_ThirtyDaysAfterTheAnswerAndLater_IsAllowedAndOver(string now, string faults) =>
        (await RateAsync(now, Satisfaction.Satisfied, true, null)).Faults().ShouldBe(faults);

    [Fact]
    public async Task Rate_WithABlankComment_KeepsNone()
    {
        var rated = (await RateAsync("2026-03-03 09:00", Satisfaction.Satisfied, true, "  ")).Value;

        rated.Events[^1].Words.ShouldBeNull();
        rated.State.Rating.ShouldBe(new Rating(Satisfaction.Satisfied, true, TestCity.At("2026-03-03 09:00")));
    }

    [Theory]
    [InlineData(0, "required reason")]
    [InlineData(1001, "too-long reason")]
    public async Task Reopen_WithoutAReasonOrWithAnEndlessOne_IsRefused(int length, string faults)
    {
        var desk = new Desk(new ACase().In(CaseStatus.Closed), "2026-03-03 09:00");

        var outcome = await new ReopenCaseHandler(desk.Changes, TestCity.Policy, TestCity.Clocks, desk.Time)
            .HandleAsync(new(desk.Found.State.Reference, Code, new string('字', length)), [], CancellationToken.None);

        outcome.Faults().ShouldBe(faults);
    }

    private static Task<Result<Case>> RateAsync(string now, Satisfaction? satisfaction, bool? solved, string? comment)
    {
        var desk = new Desk(Answered(), now);
        return new RateCaseHandler(desk, desk.Changes, TestCity.Policy, desk.Time)
            .HandleAsync(new(desk.Found.State.Reference, Code, satisfaction, solved, comment), [], CancellationToken.None);
    }

    /// <summary>Answered on 2 March at 09:40.</summary>
    private static Case Answered()
    {
        var answered = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Answered);
        var hash = QueryCode.Hash(new PlainHash(), answered.State.Reference, Code);
        return Case.Restore(answered.State with { QueryCodeHash = hash }, answered.Events, "tag");
    }
}
