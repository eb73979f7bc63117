using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Hotline.Core;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;

namespace Hotline.Storage.Blobs;

/// <summary>The open data, readable by anyone straight from storage; who asked for removal is kept in private.</summary>
internal sealed class OpenDataBlobs(BlobServiceClient service) : IOpenData
{
    private const string RemovalsName = "open-data-removals";

    private readonly LazyContainer _public = new(service, StorageNames.PublicContainer, PublicAccessType.Blob);
    private readonly LazyContainer _private = new(service, StorageNames.LedgerContainer);

    public async Task<StoredIndex> ReadIndexAsync(CancellationToken cancellation)
    {
        try
        {
            var found = await (await BlobAsync(OpenDataIndex.Name)).DownloadContentAsync(cancellation);
            var index = StrictJson.Read<OpenDataIndex>(found.Value.Content.ToMemory().Span) ?? throw new InvalidDataException("The index of the open data is damaged.");
            return new(index, found.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new(new([]), null);
        }
    }

    public async Task<bool> ReplaceIndexAsync(StoredIndex read, OpenDataIndex now, CancellationToken cancellation)
    {
        try
        {
            await (await BlobAsync(OpenDataIndex.Name)).UploadAsync(
                BinaryData.FromBytes(CanonicalJson.Bytes(now)),
                new BlobUploadOptions
                {
                    HttpHeaders = new() { ContentType = "application/json; charset=utf-8" },
                    Conditions = read.Tag is null ? new() { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(read.Tag) },
                },
                cancellation);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return false;
        }
    }

    public async Task PutAsync(string folder, PublishedFile file, CancellationToken cancellation) =>
        await (await BlobAsync($"{folder}/{file.Name}")).UploadAsync(
            BinaryData.FromBytes(file.Content), new BlobUploadOptions { HttpHeaders = new() { ContentType = file.ContentType } }, cancellation);

    public async Task<PublishedFile?> FindAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var found = await (await BlobAsync(path)).DownloadContentAsync(cancellation);
            return new(path[(path.LastIndexOf('/') + 1)..], found.Value.Details.ContentType, found.Value.Content.ToMemory());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task RemoveAsync(string path, CancellationToken cancellation) =>
        await (await BlobAsync(path)).DeleteIfExistsAsync(cancellationToken: cancellation);

    public async Task AskRemovalAsync(OpenDataRemoval removal, CancellationToken cancellation)
    {
        var blob = (await _private.GetAsync()).GetAppendBlobClient(RemovalsName);
        await blob.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await blob.AppendBlockAsync(new MemoryStream(StrictJson.Lines([removal])), cancellationToken: cancellation);
    }

    public async Task<IReadOnlyList<OpenDataRemoval>> RemovalsAsync(CancellationToken cancellation)
    {
        try
        {
            var found = await (await _private.GetAsync()).GetBlobClient(RemovalsName).DownloadContentAsync(cancellation);
            return StrictJson.ReadLines<OpenDataRemoval>(found.Value.Content.ToMemory().Span) ?? throw new InvalidDataException("The removal requests are damaged.");
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return [];
        }
    }

    private async Task<BlobClient> BlobAsync(string path) => (await _public.GetAsync()).GetBlobClient($"{OpenDataExport.Folder}/{path}");
}
