using FsCheck.Xunit;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Publish.Ledger;

public sealed class ReceiptCheckTests : IAsyncLifetime
{
    private const string Day = "2026-03-03";

    private static readonly Case Rated = new ACase().In(CaseStatus.Closed);

    private readonly ALedger _ledger = new();
    private byte[] _receipt = null!;

    public async Task InitializeAsync()
    {
        _ledger.Note("2026-03-02", LedgerLeaf.Of(Rated.State.Reference, 1, Rated.Events[0].Hash));
        _ledger.Note(Day, LedgerLeaf.Of(Rated.State.Reference, Rated.State.Version, Rated.State.ChainHead));
        _ledger.Note(Day, [.. Enumerable.Range(0, 12).Select(number => LedgerLeaf.Of($"file-{number}", "00"))]);
        await _ledger.PublishAsync("2026-03-04 00:30");
        _ledger.NewKey();
        await _ledger.PublishAsync("2026-03-06 00:30");
        _receipt = _ledger.ReceiptOf(Rated, Day).ToFile();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Check_OfAReceiptAsGiven_FindsNothingWrong() => ReceiptCheck.Of(_receipt, _ledger.Published).Fault.ShouldBeNull();

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x20)]
    [InlineData(0x80)]
    public void Check_OfAReceiptWithAnyByteFlipped_Fails(byte bits)
    {
        for (var position = 0; position < _receipt.Length; position++)
        {
            ReceiptCheck.Of(Flipped(_receipt, position, bits), _ledger.Published).Fault.ShouldNotBeNull($"byte {position}");
        }
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x20)]
    [InlineData(0x80)]
    public void Check_AgainstALedgerWithAnyByteFlipped_Fails(byte bits)
    {
        var (days, keys) = (StrictJson.Lines(_ledger.Published.Days), StrictJson.Lines(_ledger.Published.Keys));

        for (var position = 0; position < days.Length; position++)
        {
            ReceiptCheck.Of(_receipt, PublishedLedger.Read(Flipped(days, position, bits), keys)).Fault.ShouldNotBeNull($"days, byte {position}");
        }

        for (var position = 0; position < keys.Length; position++)
        {
            ReceiptCheck.Of(_receipt, PublishedLedger.Read(days, Flipped(keys, position, bits))).Fault.ShouldNotBeNull($"keys, byte {position}");
        }
    }

    [Property]
    public void Check_OfARandomlyDamagedReceipt_Fails(int position, byte bits)
    {
        if (bits != 0)
        {
            ReceiptCheck.Of(Flipped(_receipt, (int)((uint)position % _receipt.Length), bits), _ledger.Published).Fault.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Check_OfAReceiptWithAnEventLeftOut_Fails()
    {
        var receipt = StrictJson.Read<LedgerReceipt>(_receipt)!;

        ReceiptCheck.Of((receipt with { Events = [.. receipt.Events.SkipLast(1)] }).ToFile(), _ledger.Published).Fault.ShouldBe(LedgerFault.NotInTree);
    }

    [Fact]
    public void Check_OfAReceiptWithItsWordsErased_StillHolds()
    {
        var receipt = StrictJson.Read<LedgerReceipt>(_receipt)!;

        ReceiptCheck.Of((receipt with { Events = [.. receipt.Events.Select(each => each with { Words = null })] }).ToFile(), _ledger.Published).Fault.ShouldBeNull();
    }

    private static byte[] Flipped(byte[] content, int position, byte bits)
    {
        byte[] flipped = [.. content];
        flipped[position] ^= bits;
        return flipped;
    }
}
