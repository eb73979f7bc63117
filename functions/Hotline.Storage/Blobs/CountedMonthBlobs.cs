using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;

namespace Hotline.Storage.Blobs;

/// <summary>The counted cases of a month as one private blob, and those of each published revision as another.</summary>
internal sealed class CountedMonthBlobs(BlobServiceClient service) : ICountedMonths
{
    private const string Latest = "months/";

    private readonly LazyContainer _container = new(service, StorageNames.FiguresContainer);

    public async Task<IReadOnlyDictionary<Month, string>> MarksAsync(CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var marks = new Dictionary<Month, string>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Latest, cancellation))
        {
            if (Month.TryParse(blob.Name[Latest.Length..], out var month))
            {
                marks.Add(month, blob.Properties.ETag.ToString()!);
            }
        }

        return marks;
    }

    public Task PutAsync(CountedMonth month, CancellationToken cancellation) => PutAsync(LatestOf(month.Month), month, cancellation);

    public Task<CountedMonth?> FindAsync(Month month, CancellationToken cancellation) => FindAsync(LatestOf(month), cancellation);

    public Task PutPublishedAsync(CountedMonth month, int revision, CancellationToken cancellation) =>
        PutAsync(PublishedOf(month.Month, revision), month, cancellation);

    public Task<CountedMonth?> FindPublishedAsync(Month month, int revision, CancellationToken cancellation) =>
        FindAsync(PublishedOf(month, revision), cancellation);

    private static string LatestOf(Month month) => $"{Latest}{month}";

    private static string PublishedOf(Month month, int revision) => $"published/{month}/{revision}";

    private async Task PutAsync(string name, CountedMonth month, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromBytes(CountedMonthFile.Write(month)), overwrite: true, cancellation);
    }

    private async Task<CountedMonth?> FindAsync(string name, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(name);
        try
        {
            var found = await blob.DownloadContentAsync(cancellation);
            return CountedMonthFile.Read(found.Value.Content.ToStream());
        }
        catch (RequestFailedException none) when (none.Status == 404)
        {
            return null;
        }
    }
}
