using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Tables;

[Collection(nameof(Emulator))]
public sealed class ReminderRowsTests(Emulator emulator)
{
    private static readonly DateTimeOffset Later = ACase.Received.AddDays(30);

    private readonly IListings _listings = emulator.Get<IListings>();
    private readonly IReminderRows _rows = emulator.Get<IReminderRows>();
    private readonly string _list = AListing.NewList();

    [Fact]
    public async Task Leave_SeveralRows_MarksThemAllAndIsFoundWithTheNextReading()
    {
        var first = await ListedAsync(dueInMinutes: 10);
        var second = await ListedAsync(dueInMinutes: 20);

        var left = await LeaveAsync(_rows, [first, second], ReminderStage.Urge);

        left.ShouldBeTrue();
        var read = await ReadAsync();
        read.Due.Select(row => row.Listing.Reminded).ShouldBe([(int)ReminderStage.Urge, (int)ReminderStage.Urge]);
        read.Left.ShouldHaveSingleItem().Lines.Select(line => line.Reference).ShouldBe([first.Reference, second.Reference]);
    }

    [Fact]
    public async Task Leave_OneOfTheRowsChangedMeanwhile_MarksNoneAndLeavesNothing()
    {
        var first = await ListedAsync(dueInMinutes: 10);
        var second = await ListedAsync(dueInMinutes: 20);
        var read = (await ReadAsync()).Due;
        var accepted = second with { Status = CaseStatus.Accepted };
        await _listings.MoveAsync(ListingChange.Of(second.Reference, [second], [accepted]), CancellationToken.None);

        var left = await LeaveAsync(_rows, read, ReminderStage.Urge);

        left.ShouldBeFalse();
        var after = await ReadAsync();
        after.Left.ShouldBeEmpty();
        after.Due.Select(row => row.Listing).ShouldBe([first, accepted]);
    }

    [Fact]
    public async Task Leave_ByEightRoundsAtOnce_SucceedsForOne()
    {
        await ListedAsync(dueInMinutes: 10);
        var read = (await ReadAsync()).Due;

        var left = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LeaveAsync(_rows, read, ReminderStage.Urge)));

        left.Count(won => won).ShouldBe(1);
        (await ReadAsync()).Left.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Remove_Twice_ClearsTheDigestAndKeepsTheRows()
    {
        var listing = await ListedAsync(dueInMinutes: 10);
        await LeaveAsync(_rows, listing, ReminderStage.Urge);
        var digest = (await ReadAsync()).Left.Single();

        await _rows.RemoveAsync(digest, CancellationToken.None);
        await _rows.RemoveAsync(digest, CancellationToken.None);

        var read = await ReadAsync();
        read.Left.ShouldBeEmpty();
        read.Due.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Read_UpToAnInstant_LeavesOutWhatIsDueThenOrLater()
    {
        var listing = await ListedAsync(dueInMinutes: 10);

        (await _rows.ReadAsync(_list, listing.Due, CancellationToken.None)).Due.ShouldBeEmpty();
        (await _rows.ReadAsync(_list, listing.Due.AddTicks(1), CancellationToken.None)).Due.ShouldHaveSingleItem();
    }

    internal static async Task<bool> LeaveAsync(IReminderRows rows, Listing listing, ReminderStage stage)
    {
        var read = await rows.ReadAsync(listing.List, DateTimeOffset.MaxValue, CancellationToken.None);
        return await LeaveAsync(rows, [.. read.Due.Where(row => row.Listing.Reference == listing.Reference)], stage);
    }

    private static Task<bool> LeaveAsync(IReminderRows rows, IReadOnlyList<DueRow> read, ReminderStage stage)
    {
        var reminded = read.Select(row => new RemindedRow(
            row,
            row.Listing with { Reminded = (int)stage },
            new(row.Listing.Reference, stage, row.Listing.Due, row.Listing.Urgency))).ToList();
        var digest = new Digest(read[0].Listing.List, read[0].Listing.Reference.Digits, Later, [.. reminded.Select(row => row.Line)]);
        return rows.LeaveAsync(digest, reminded, CancellationToken.None);
    }

    private async Task<bool> LeaveAsync(IReminderRows rows, IReadOnlyList<Listing> listings, ReminderStage stage)
    {
        var read = await ReadAsync();
        return await LeaveAsync(rows, [.. read.Due.Where(row => listings.Any(listing => listing.Reference == row.Listing.Reference))], stage);
    }

    private async Task<Listing> ListedAsync(int dueInMinutes)
    {
        var listing = AListing.In(_list, dueInMinutes);
        await _listings.MoveAsync(ListingChange.Of(listing.Reference, [], [listing]), CancellationToken.None);
        return listing;
    }

    private Task<ReminderList> ReadAsync() => _rows.ReadAsync(_list, Later, CancellationToken.None);
}
