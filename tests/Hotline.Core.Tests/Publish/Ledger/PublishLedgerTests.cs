using Hotline.Core.Cases;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Ledger;

public sealed class PublishLedgerTests
{
    private static readonly Reference One = Reference.From(new(2026, 3, 2), new string('1', 64));
    private static readonly Reference Other = Reference.From(new(2026, 3, 2), new string('2', 64));

    private readonly ALedger _ledger = new();

    [Fact]
    public async Task Publish_AfterAnOutageOfDays_MakesEachDayOnceAndChainsThem()
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(One, 1, "aa"));
        _ledger.Note("2026-03-04", LedgerLeaf.Of(One, 2, "bb"));

        (await _ledger.PublishAsync("2026-03-05 00:30")).Select(day => day.Leaves).ShouldBe([1, 0, 1]);
        (await _ledger.PublishAsync("2026-03-05 00:40")).ShouldBeEmpty();

        _ledger.Published.Fault().ShouldBeNull();
        _ledger.Published.Days.Select(day => day.Day.Day).ShouldBe([2, 3, 4]);
        _ledger.Published.Days[2].Previous.ShouldBe(_ledger.Published.Days[1].Digest());
    }

    [Fact]
    public async Task Publish_OfChangesNotedTwiceAndOutOfOrder_HasTheLatestOfEachCaseOnce()
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(One, 2, "bb"), LedgerLeaf.Of(Other, 1, "cc"), LedgerLeaf.Of(One, 2, "bb"), LedgerLeaf.Of(One, 1, "aa"));
        await _ledger.PublishAsync("2026-03-03 00:30");

        var day = _ledger.Published.Days.ShouldHaveSingleItem();
        day.Root.ShouldBe(DayTree.Of([LedgerLeaf.Of(Other, 1, "cc"), LedgerLeaf.Of(One, 2, "bb")]).Root());
    }

    [Fact]
    public async Task Publish_OfWhatWasNotedAfterItsDayWasMade_IsInTheNextDay()
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(One, 1, "aa"));
        await _ledger.PublishAsync("2026-03-03 00:30");
        _ledger.Note("2026-03-02", LedgerLeaf.Of(Other, 1, "cc"));
        await _ledger.PublishAsync("2026-03-04 00:30");

        (await _ledger.LeavesAsync(_ledger.Published.Days[1], default)).Tree.Leaves.ShouldBe([LedgerLeaf.Of(Other, 1, "cc")]);
    }

    [Fact]
    public async Task Publish_WithANewKey_HasTheOldOneEndorseIt()
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(One, 1, "aa"));
        await _ledger.PublishAsync("2026-03-03 00:30");
        _ledger.NewKey();
        await _ledger.PublishAsync("2026-03-05 00:30");

        _ledger.Published.Keys.Select(key => key.From.Day).ShouldBe([2, 3]);
        _ledger.Published.Days.Select(day => day.Key).Distinct().Count().ShouldBe(2);
        _ledger.Published.Fault().ShouldBeNull();
        var imposed = _ledger.Published with { Keys = [_ledger.Published.Keys[0], _ledger.Published.Keys[1] with { Endorsement = new('0', 128) }] };
        imposed.Fault().ShouldBe(LedgerFault.KeyNotEndorsed);
    }

    [Theory]
    [InlineData(0, LedgerFault.KeyNotEndorsed)]
    [InlineData(1, LedgerFault.DaysDoNotFollow)]
    public async Task Fault_OfALedgerWithADayLeftOut_IsSeen(int leftOut, LedgerFault fault)
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(One, 1, "aa"));
        await _ledger.PublishAsync("2026-03-05 00:30");

        (_ledger.Published with { Days = [.. _ledger.Published.Days.Where((_, index) => index != leftOut)] }).Fault().ShouldBe(fault);
    }
}
