using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class ListingsTableTests(Emulator emulator)
{
    private readonly IListings _listings = emulator.Get<IListings>();
    private readonly string _list = AListing.NewList();

    [Fact]
    public async Task Move_ANewListing_ShowsItAsItIs()
    {
        var listing = AListing.In(_list);

        await MoveAsync(null, listing);

        (await OpenAsync()).ShouldHaveSingleItem().ShouldBe(listing);
    }

    [Fact]
    public async Task Move_WithinAList_LeavesNothingBehind()
    {
        var before = AListing.In(_list);
        var after = before with { Due = before.Due.AddDays(3), Version = before.Version + 1 };
        await MoveAsync(null, before);

        await MoveAsync(before, after);

        (await OpenAsync()).ShouldHaveSingleItem().ShouldBe(after);
    }

    [Fact]
    public async Task Move_ToAnotherList_LeavesNothingBehind()
    {
        var before = AListing.In(_list);
        var after = before with { List = AListing.NewList(), Version = before.Version + 1 };
        await MoveAsync(null, before);

        await MoveAsync(before, after);

        (await OpenAsync()).ShouldBeEmpty();
        (await OpenAsync(after.List)).ShouldHaveSingleItem().ShouldBe(after);
    }

    [Fact]
    public async Task Move_ToTheAnsweredOnes_ShowsItThereOnly()
    {
        var open = AListing.In(_list);
        var answered = open.AnsweredAt(ACase.Received.AddHours(3));
        await MoveAsync(null, open);

        await MoveAsync(open, answered);

        (await OpenAsync()).ShouldBeEmpty();
        (await AnsweredAsync(ACase.Received, ACase.Received.AddDays(1))).ShouldHaveSingleItem().ShouldBe(answered);
    }

    [Fact]
    public async Task Move_OutOfAllLists_LeavesNothingBehind()
    {
        var listing = AListing.In(_list);
        await MoveAsync(null, listing);

        await MoveAsync(listing, null);

        (await OpenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Move_OfSeveralRows_ChangesEachListByItsDifferenceAlone()
    {
        var lead = AListing.In(_list);
        var (first, second, third) = (Part(lead), Part(lead), Part(lead) with { List = _list, Due = lead.Due });
        await MoveAsync([], [lead, first, second]);
        await MarkAsync(first);

        await MoveAsync([lead, first, second], [lead with { Due = lead.Due.AddDays(1) }, first, third]);

        (await OpenAsync(first.List)).ShouldHaveSingleItem().ShouldBe(first with { Reminded = 2 });
        (await OpenAsync(second.List)).ShouldBeEmpty();
        (await OpenAsync()).ShouldBe([third, lead with { Due = lead.Due.AddDays(1) }]);
    }

    [Theory]
    [InlineData("within the list")]
    [InlineData("to another list")]
    [InlineData("in its place")]
    public async Task Move_Twice_IsTheSameAsOnce(string where)
    {
        var before = AListing.In(_list);
        var after = where switch
        {
            "within the list" => before with { Due = before.Due.AddDays(3) },
            "to another list" => before with { List = AListing.NewList() },
            _ => before with { Status = CaseStatus.Accepted },
        };
        await MoveAsync(null, before);

        await MoveAsync(before, after);
        await MoveAsync(before, after);

        (await OpenAsync(after.List)).ShouldHaveSingleItem().ShouldBe(after);
    }

    [Fact]
    public async Task Move_FromAPlaceThatWasNeverThere_JustStandsInTheNewOne()
    {
        var after = AListing.In(_list, dueInMinutes: 5);

        await MoveAsync(after with { Due = after.Due.AddDays(-1) }, after);

        (await OpenAsync()).ShouldHaveSingleItem().ShouldBe(after);
    }

    [Fact]
    public async Task Open_MoreThanAPage_ComesPageByPageSoonestDueFirstWithoutGapOrRepeat()
    {
        int[] minutes = [50, 10, 40, 20, 30, 0, 60];
        foreach (var due in minutes)
        {
            await MoveAsync(null, AListing.In(_list, due));
        }

        var (pages, seen) = await AllPagesAsync(size: 3);

        pages.ShouldBe([3, 3, 1]);
        seen.Select(listing => (listing.Due - ACase.Received).TotalMinutes).ShouldBe([0, 10, 20, 30, 40, 50, 60]);
    }

    [Fact]
    public async Task Open_ARowLeavesBetweenThePages_LosesNoOther()
    {
        var listings = Enumerable.Range(0, 4).Select(i => AListing.In(_list, i)).ToList();
        foreach (var listing in listings)
        {
            await MoveAsync(null, listing);
        }

        var first = await _listings.OpenAsync(_list, 2, null, CancellationToken.None);
        await MoveAsync(listings[1], null);
        var second = await _listings.OpenAsync(_list, 2, first.Continuation, CancellationToken.None);

        second.Listings.ShouldBe(listings[2..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("answered-0000000000000000000")]
    [InlineData("open-' or RowKey ne '")]
    [InlineData("open-000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Open_WithAContinuationWeNeverGave_BeginsOrEndsButNeverShowsOthersRows(string continuation)
    {
        await MoveAsync(null, AListing.In(_list));
        await MoveAsync(null, AListing.In(_list).AnsweredAt(ACase.Received));

        var page = await _listings.OpenAsync(_list, 10, continuation, CancellationToken.None);

        page.Listings.ShouldAllBe(listing => listing.List == _list && listing.AnsweredAt == null);
    }

    [Fact]
    public async Task DueBefore_AnInstant_GivesWhatIsDueEarlierAndNotWhatIsDueThen()
    {
        foreach (var due in (int[])[2, 0, 1])
        {
            await MoveAsync(null, AListing.In(_list, due));
        }

        var due1 = await _listings.DueBeforeAsync(_list, ACase.Received.AddMinutes(1), CancellationToken.None).ToListAsync();
        var due2 = await _listings.DueBeforeAsync(_list, ACase.Received.AddMinutes(1).AddTicks(1), CancellationToken.None).ToListAsync();

        due1.Select(listing => listing.Due).ShouldBe([ACase.Received]);
        due2.Select(listing => listing.Due).ShouldBe([ACase.Received, ACase.Received.AddMinutes(1)]);
    }

    [Fact]
    public async Task Answered_InAPeriod_IncludesItsStartAndNotItsEnd()
    {
        var (start, end) = (ACase.Received, ACase.Received.AddDays(1));
        foreach (var at in (DateTimeOffset[])[start.AddTicks(-1), start, end.AddTicks(-1), end])
        {
            await MoveAsync(null, AListing.In(_list).AnsweredAt(at));
        }

        (await AnsweredAsync(start, end)).Select(listing => listing.AnsweredAt).ShouldBe([start, end.AddTicks(-1)]);
    }

    [Fact]
    public async Task Leave_AListedCase_IsMarkedThroughAStatusChangeAndNoLongerAtTheNextDueTime()
    {
        var listing = AListing.In(_list);
        await MoveAsync(null, listing);

        (await MarkAsync(listing)).ShouldBeTrue();
        await MoveAsync(listing, listing with { Status = CaseStatus.Accepted });

        (await OpenAsync()).ShouldHaveSingleItem().ShouldBe(listing with { Status = CaseStatus.Accepted, Reminded = 2 });

        await MoveAsync(listing, listing with { Due = listing.Due.AddDays(1) });

        (await OpenAsync()).ShouldHaveSingleItem().Reminded.ShouldBe(0);
    }

    private Task MoveAsync(Listing? before, Listing? after) => MoveAsync(Rows(before), Rows(after));

    private Task MoveAsync(IReadOnlyList<Listing> before, IReadOnlyList<Listing> after) =>
        _listings.MoveAsync(ListingChange.Of(before.Concat(after).First().Reference, before, after), CancellationToken.None);

    private Task<bool> MarkAsync(Listing listing) => ReminderRowsTests.LeaveAsync(emulator.Get<IReminderRows>(), listing, ReminderStage.DueMorning);

    private static Listing Part(Listing lead) => lead with { List = AListing.NewList(), For = ListedFor.Contribution, Due = lead.Due.AddHours(-1) };

    private static IReadOnlyList<Listing> Rows(Listing? only) => only is null ? [] : [only];

    private async Task<IReadOnlyList<Listing>> OpenAsync(string? list = null) =>
        (await _listings.OpenAsync(list ?? _list, 100, null, CancellationToken.None)).Listings;

    private ValueTask<List<Listing>> AnsweredAsync(DateTimeOffset from, DateTimeOffset to) =>
        _listings.AnsweredAsync(_list, from, to, CancellationToken.None).ToListAsync();

    private async Task<(List<int> Pages, List<Listing> Seen)> AllPagesAsync(int size)
    {
        var (pages, seen, continuation) = (new List<int>(), new List<Listing>(), default(string));
        do
        {
            var page = await _listings.OpenAsync(_list, size, continuation, CancellationToken.None);
            pages.Add(page.Listings.Count);
            seen.AddRange(page.Listings);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return (pages, seen);
    }
}
