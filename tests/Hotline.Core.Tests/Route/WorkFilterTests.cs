using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Cases.Views;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class WorkFilterTests
{
    private static readonly Listing Row = new AListing().About(TestCity.Supply).Build();

    public static TheoryData<WorkFilter, bool> Filters() => new()
    {
        { WorkFilter.None, true },
        { new(Status: CaseStatus.Routed), true },
        { new(Status: CaseStatus.Accepted), false },
        { new(Due: DueStanding.Today), true },
        { new(Due: DueStanding.Soon), false },
        { new(Category: TestCity.Supply), true },
        { new(Category: "urban.water"), true },
        { new(Category: "urban"), true },
        { new(Category: "urban.wat"), false },
        { new(Category: TestCity.Drains), false },
        { new(For: ListedFor.Handling), true },
        { new(For: ListedFor.Contribution), false },
        { new(Draft: DraftStage.Drafted), false },
        { new(CaseStatus.Routed, DueStanding.Today, "urban", ListedFor.Handling), true },
        { new(CaseStatus.Routed, DueStanding.Later, "urban", ListedFor.Handling), false },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_OfACaseDueToday_LetsItThroughOnlyIfAllIsMet(WorkFilter filter, bool lets) =>
        filter.Lets(Row, DueStanding.Today).ShouldBe(lets);

    [Fact]
    public void Filter_ByCategory_PassesOverWhatHasNone() =>
        new WorkFilter(Category: "urban").Lets(Row with { Category = null }, DueStanding.Today).ShouldBeFalse();

    [Fact]
    public void Filter_ByDraft_LetsThoseAtThatStage() =>
        new WorkFilter(Draft: DraftStage.Approved).Lets(Row with { Draft = DraftStage.Approved }, DueStanding.Today).ShouldBeTrue();

    [Theory]
    [InlineData(DueStanding.Overdue, DueStanding.Overdue, false)]
    [InlineData(DueStanding.Overdue, DueStanding.Today, true)]
    [InlineData(DueStanding.Today, DueStanding.Soon, true)]
    [InlineData(DueStanding.Soon, DueStanding.Today, false)]
    [InlineData(DueStanding.Overdue, DueStanding.Paused, false)]
    [InlineData(null, DueStanding.Later, false)]
    public void List_InTheOrderOfDueTimes_IsReadNoFurtherOnceItIsPastWhatIsAskedFor(DueStanding? asked, DueStanding seen, bool past) =>
        new WorkFilter(Due: asked).IsPast(seen).ShouldBe(past);
}
