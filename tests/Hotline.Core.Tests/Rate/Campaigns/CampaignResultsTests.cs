using System.Text;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Core.Tests.Builders;
using static Hotline.Core.Rate.Campaigns.CampaignSource;

namespace Hotline.Core.Tests.Rate.Campaigns;

public sealed class CampaignResultsTests
{
    private static readonly CampaignResults Results = CampaignResults.Of(
        ACampaign.Drawn,
        [
            ACampaign.Case(1, "water", SampledStanding.Answered), ACampaign.Case(2, "water", SampledStanding.Answered),
            ACampaign.Case(3, "hall", SampledStanding.Answered), ACampaign.Case(4, "hall", SampledStanding.Declined), ACampaign.Case(5, "hall"),
        ],
        [
            ACampaign.Answer("water", Questionnaire, ("q1", "5"), ("q2", "yes"), ("q3", "2"), ("q4", "我叫测试甲")),
            ACampaign.Answer("water", Call, ("q1", "2"), ("q2", "no")),
            ACampaign.Answer("hall", Call, ("q1", "4")),
        ]);

    [Fact]
    public void Response_OfThoseDrawn_CountsWhoNeverAnsweredToo()
    {
        var response = Results.Response!;
        (response.Numerator, response.Denominator, response.Share).ShouldBe((3, 5, 0.6));
        Results.Outcomes!.ShouldBe([new("open", 1), new("answered", 3), new("declined", 1)]);
        Results.Departments!.ShouldBe([new("hall", 3, 1), new("water", 2, 2)]);
    }

    [Fact]
    public void Scale_Answered_GivesTheMeanAndTheShareOfFourAndFiveWithItsInterval()
    {
        var polite = Results.Questions[0];

        (polite.Answered, polite.NotAnswered).ShouldBe((3, 0));
        polite.Total!.Mean.ShouldBe(3.67);
        polite.Total.Good.ShouldBe(new(2, 3, 0.667, 0.208, 0.939));
    }

    [Fact]
    public void Question_LeftOutBySome_CountsThoseWhoAnsweredIt()
    {
        var again = Results.Questions[1];

        (again.Answered, again.NotAnswered).ShouldBe((2, 1));
        again.Total!.Values.Select(line => line.Figure.Numerator).ShouldBe([1, 1]);
    }

    [Fact]
    public void Question_OfFewerAnswersThanTheMinimum_ShowsNothing() => Results.Questions[2].Total.ShouldBeNull();

    [Fact]
    public void Parts_OfFewerAnswersThanTheMinimum_AreNotShownAndCannotBeWorkedOut()
    {
        // One answer of the town hall: shown beside the total, the other department would give it away.
        Results.Questions[0].Departments.ShouldBeEmpty();
        Results.Questions[0].Sources.ShouldBeEmpty();
    }

    [Fact]
    public void Files_OfTheResults_HoldNoFreeText()
    {
        var files = CampaignFiles.Results(Results);

        files.Select(file => Encoding.UTF8.GetString(file.Content.Span)).ShouldAllBe(text => !text.Contains("测试甲", StringComparison.Ordinal));
        Encoding.UTF8.GetString(files[1].Content.Span).ShouldContain("q1,scale,total,,5,1,3,,0.333,0.061,0.792,\r\n");
    }
}
