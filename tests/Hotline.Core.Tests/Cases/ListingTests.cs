using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class ListingTests
{
    [Theory]
    [InlineData(CaseStatus.Received)]
    [InlineData(CaseStatus.Classified)]
    public void Of_ACaseNotYetRouted_IsNone(CaseStatus status) => Listing.Of(new ACase().In(status)).ShouldBeEmpty();

    [Fact]
    public void Of_ACaseSentToTheDesk_StandsThereUnderTheDesksClock()
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Classified);
        found.SendToDesk(ACase.Reason, TestCity.At("2026-03-02 09:30"));

        var listing = Listing.Of(found)[0];

        listing.List.ShouldBe(CityPolicy.Desk);
        listing.Due.ShouldBe(TestCity.At("2026-03-02 14:00"));
        listing.AnsweredAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(CaseStatus.Routed, ACase.Department, "2026-03-06 17:30", null)]
    [InlineData(CaseStatus.Accepted, ACase.Department, "2026-03-06 17:30", null)]
    [InlineData(CaseStatus.AwaitingCitizen, ACase.Department, "2026-03-06 17:30", null)]
    [InlineData(CaseStatus.Returned, CityPolicy.Desk, "2026-03-02 14:30", null)]
    [InlineData(CaseStatus.Answered, ACase.Department, "2026-03-06 17:30", "2026-03-02 09:40")]
    [InlineData(CaseStatus.Closed, ACase.Department, "2026-03-06 17:30", "2026-03-02 09:40")]
    [InlineData(CaseStatus.Reopened, ACase.Department, "2026-03-09 10:00", null)]
    public void Of_ACaseInAnyLaterStatus_StandsWhereItsClockRuns(CaseStatus status, string list, string due, string? answered)
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(status);

        var listing = Listing.Of(found)[0];

        listing.List.ShouldBe(list);
        listing.Due.ShouldBe(TestCity.At(due));
        listing.AnsweredAt.ShouldBe(answered is null ? null : TestCity.At(answered));
        listing.InTime.ShouldBe(answered is null ? null : true);
        listing.Satisfaction.ShouldBe(status == CaseStatus.Closed ? Satisfaction.Dissatisfied : null);
        listing.Solved.ShouldBe(status == CaseStatus.Closed ? false : null);
        (listing.Status, listing.Version, listing.Reference).ShouldBe((status, found.State.Version, found.State.Reference));
    }

    [Fact]
    public void Of_ARoutedCase_ShowsWhatTheCaseSays()
    {
        var listing = Listing.Of(new ACase().With(new ASubmission().In("east").Build()).In(CaseStatus.Routed)).Single();

        (listing.Channel, listing.Category, listing.Kind, listing.Urgency, listing.District, listing.Rule)
            .ShouldBe((Channel.Web, TestCity.Supply, CaseKind.Request, Urgency.Urgent, "east", "rule-1"));
    }

    [Theory]
    [InlineData(60, 60, '水')]
    [InlineData(61, 60, '…')]
    public void Of_ALongText_ShowsItsBeginning(int length, int shown, char last)
    {
        var gist = Listing.Of(new ACase().With(new ASubmission().Saying(new string('水', length)).Build()).In(CaseStatus.Routed)).Single().Gist!;

        gist.Length.ShouldBe(shown);
        gist[^1].ShouldBe(last);
    }

    [Fact]
    public void Place_OnlyTheStatusDiffers_IsTheSame()
    {
        var found = new ACase().In(CaseStatus.Routed);
        var routed = Listing.Of(found).Single();
        found.Accept(TestCity.Clocks.Completeness(TestCity.At("2026-03-03 10:00")), ACase.Handler, TestCity.At("2026-03-03 10:00"));

        Listing.Of(found).Single().Place.ShouldBe(routed.Place);
    }
}
