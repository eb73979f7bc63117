using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Rate.Campaigns;

public sealed class CampaignTests
{
    private static readonly CampaignChecks Checks = new(TestCity.Policy, TestCity.Clocks, new FakeTimeProvider(TestCity.At("2026-03-02 10:00")));

    [Fact]
    public void Draft_ApprovedByItsWriter_IsRefused() =>
        ACampaign.Drafted.Approve(new("writer", [])).Errors.Single().Code.ShouldBe("own-request");

    [Fact]
    public void Draft_ApprovedByAnother_IsFixed()
    {
        var approved = ACampaign.Drafted.Approve(AnActor.Supervisor).Value;

        (approved.Status, approved.ApprovedBy, approved.Version).ShouldBe((CampaignStatus.Approved, "supervisor", 2));
        approved.Edit(approved.Plan, AnActor.Operator).Errors.Single().Code.ShouldBe("campaign-fixed");
        approved.Approve(AnActor.Clerk).Errors.Single().Code.ShouldBe("campaign-fixed");
    }

    [Fact]
    public void Draft_EditedByAnother_HasTwoWritersWhoMayNotApprove()
    {
        var edited = ACampaign.Drafted.Edit(ACampaign.Drafted.Plan, AnActor.Supervisor).Value;

        edited.Writers.ShouldBe(["writer", "supervisor"]);
        edited.Approve(AnActor.Supervisor).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-20", true)]
    [InlineData("2026-03-21", false)]
    public void Campaign_Drawn_TakesAnswersFromItsFirstDayToItsLast(string today, bool open)
    {
        ACampaign.Drawn.IsOpenOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(open);
        (ACampaign.Drawn with { DrawnAt = null }).IsOpenOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeFalse();
    }

    [Fact]
    public void Draft_WithNothing_IsToldEverythingAtOnce()
    {
        var errors = new ErrorList();

        Checks.Check(errors, CampaignDraft.Empty with { Audience = CampaignAudience.Cases }).ShouldBeNull();

        errors.Select(error => error.Field).ShouldBe(["title", "from", "to", "casesFrom", "casesTo", "sampleSize", "questions"]);
    }

    [Fact]
    public void Draft_BeyondThePolicy_NamesTheFaultyQuestion()
    {
        var errors = new ErrorList();
        var draft = CampaignDraft.Of(ACampaign.Drafted.Plan) with
        {
            MinimumSample = 1,
            To = new(2026, 7, 1),
            Questions = [new(QuestionKind.Choice, new("短", null, null), [new("一", null, null)]), new(null, new(new string('长', 41), null, null), [])],
        };

        Checks.Check(errors, draft).ShouldBeNull();

        errors.Select(error => error.Field).ShouldBe(["to", "minimumSample", "questions[0].options", "questions[1].kind", "questions[1].text"]);
    }

    [Fact]
    public void Text_GivenInOneLanguage_ReadsSoInAll()
    {
        new GivenText(null, " 評價 ", "").Completed().ShouldBe(new("評價", "評價", "評價"));
        new GivenText("评价", null, "Judge").Completed().ShouldBe(new("评价", "评价", "Judge"));
    }

    [Fact]
    public void Draw_OfAllCases_TakesTheLowestRanksAndNobodyTwice()
    {
        var population = Enumerable.Range(0, 30).Select(number => ACampaign.Case(number, "water") with { Person = $"p{number / 2}" }).ToList();

        var drawn = SampleDraw.Of("a1b2", population, 5);

        drawn.Count.ShouldBe(5);
        drawn.Select(each => each.Person).ShouldBeUnique();
        drawn.ShouldBe(SampleDraw.Of("a1b2", population.AsEnumerable().Reverse(), 5));
    }
}
