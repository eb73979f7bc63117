using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Hotline.Core.Cases;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Secrets;

/// <summary>What somebody sees who has a copy of the tables and containers, but not the keys.</summary>
[Collection(nameof(Emulator))]
public sealed class AtRestTests(Emulator emulator)
{
    private static readonly string[] Personal = [ACase.Text, ACase.Name, ACase.Phone, ACase.Address, "停水", "虚构路", "哪一栋楼"];

    [Theory]
    [InlineData(ACase.Text)]
    [InlineData(LongText)]
    public async Task Rows_OfACaseAndItsListing_HoldNothingThatPeopleWrote(string text)
    {
        var found = new ACase().Saying(text).RoutedTo(AListing.NewList());
        found.Accept(ACase.Clocks.Completeness(ACase.Received.AddHours(1)), ACase.Handler, ACase.Received.AddHours(1));
        found.Ask("哪一栋楼？", raisedByReply: false, ACase.Clocks.CitizenReply(ACase.Received.AddHours(2)), ACase.Received.AddHours(2), ACase.Handler, ACase.Received.AddHours(2));
        await emulator.Get<ICases>().AddAsync(found, CancellationToken.None);
        await emulator.Get<IListings>().MoveAsync(ListingChange.To(found.State.Reference, [], Listing.Of(found)), CancellationToken.None);

        var rows = await RawRowsAsync(found);

        // The rows are there at all, and what may be read of them can be.
        rows.Count.ShouldBe(8);
        rows.ShouldContain(row => row.Contains(found.State.Reference.ToString(), StringComparison.Ordinal));
        foreach (var secret in Personal)
        {
            rows.ShouldAllBe(row => !row.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Blobs_OfLongWords_HoldNothingThatPeopleWrote()
    {
        await emulator.Get<ICases>().AddAsync(new ACase().Saying(LongText).Build(), CancellationToken.None);

        var container = emulator.Get<BlobServiceClient>().GetBlobContainerClient(StorageNames.WordsContainer);
        await foreach (var blob in container.GetBlobsAsync())
        {
            var raw = (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
            Personal.ShouldAllBe(secret => !raw.Contains(secret, StringComparison.Ordinal));
            blob.Name.ShouldMatch("^[0-9a-f]{32}$");
        }
    }

    private const string LongText = "停水" + Padding + Padding + Padding + Padding;

    private const string Padding = Line + Line + Line + Line + Line + Line + Line + Line;

    private const string Line = Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words + Words;

    private const string Words = "小区停水两天了老人孩子都没水喝小区停水两天了老人孩子都没水喝";

    private async Task<List<string>> RawRowsAsync(Case found)
    {
        var reference = found.State.Reference;
        var rows = new List<string>();
        foreach (var table in (string[])[StorageNames.CasesTable, StorageNames.ListingsTable])
        {
            await foreach (var row in emulator.Get<TableServiceClient>().GetTableClient(table).QueryAsync<TableEntity>())
            {
                if (row.PartitionKey.Contains(reference.Digits[6..], StringComparison.Ordinal) || row.RowKey.Contains(reference.Digits, StringComparison.Ordinal))
                {
                    rows.Add(string.Join('\n', row.Select(cell => $"{cell.Key}={Readable(cell.Value)}")));
                }
            }
        }

        return rows;
    }

    private static string? Readable(object value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value?.ToString();
}
