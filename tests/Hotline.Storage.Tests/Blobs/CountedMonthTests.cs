using Hotline.Core.Cases;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Blobs;

[Collection(nameof(Emulator))]
public sealed class CountedMonthTests(Emulator emulator)
{
    [Fact]
    public async Task Put_AMonth_IsFoundAndItsMarkChanges()
    {
        var months = emulator.Get<ICountedMonths>();
        var month = new Month(2031, 1);
        await months.PutAsync(Of(month, 1), CancellationToken.None);
        var before = (await months.MarksAsync(CancellationToken.None))[month];

        await months.PutAsync(Of(month, 2), CancellationToken.None);

        (await months.FindAsync(month, CancellationToken.None))!.Cases.Single().Returns.ShouldBe(2);
        (await months.MarksAsync(CancellationToken.None))[month].ShouldNotBe(before);
    }

    [Fact]
    public async Task PutPublished_ARevision_LeavesTheOthersAndTheLatestAlone()
    {
        var months = emulator.Get<ICountedMonths>();
        var month = new Month(2031, 2);
        await months.PutPublishedAsync(Of(month, 1), 1, CancellationToken.None);

        await months.PutPublishedAsync(Of(month, 2), 2, CancellationToken.None);

        (await months.FindPublishedAsync(month, 1, CancellationToken.None))!.Cases.Single().Returns.ShouldBe(1);
        (await months.FindPublishedAsync(month, 2, CancellationToken.None))!.Cases.Single().Returns.ShouldBe(2);
        (await months.FindAsync(month, CancellationToken.None)).ShouldBeNull();
        (await months.FindPublishedAsync(month, 3, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Clear_MarkThatWasSetAgainMeanwhile_LeavesIt()
    {
        var marks = emulator.Get<IMonthMarks>();
        var month = new Month(2031, 3);
        await marks.SetAsync(month, CancellationToken.None);
        var seen = await MarkAsync();
        await marks.SetAsync(month, CancellationToken.None);

        await marks.ClearAsync(seen!, CancellationToken.None);

        var again = await MarkAsync();
        again.ShouldNotBeNull();
        await marks.ClearAsync(again, CancellationToken.None);
        (await MarkAsync()).ShouldBeNull();

        async Task<MonthMark?> MarkAsync() => (await marks.AllAsync(CancellationToken.None)).SingleOrDefault(mark => mark.Month == month);
    }

    private static CountedMonth Of(Month month, int returns) => CountedMonth.Of(month, DateTimeOffset.UnixEpoch,
    [
        new()
        {
            Reference = Reference.New(month.First),
            Day = month.First,
            Department = "water",
            Channel = Channel.Web,
            Returns = returns,
        },
    ]);
}
