using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core;
using Hotline.Core.Search;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Blobs;

/// <summary>The index as blobs: files under random names, encrypted as a whole, and the manifest, which holds nothing personal.</summary>
internal sealed class IndexFileBlobs(BlobServiceClient service, FieldCipher cipher) : IIndexFiles
{
    private const string Prefix = "files/";
    private const string Manifest = "manifest";
    private const string Purpose = "search-file";

    private readonly LazyContainer _container = new(service, StorageNames.SearchContainer);

    public async Task<StoredManifest?> ReadManifestAsync(string? knownTag, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Manifest);
        try
        {
            var unlessKnown = new BlobRequestConditions { IfNoneMatch = knownTag is null ? default(ETag?) : new ETag(knownTag) };
            var found = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = unlessKnown }, cancellation);
            // Storage answers "not modified" without content.
            return found.GetRawResponse().Status == 304
                ? null
                : new(JsonSerializer.Deserialize<IndexManifest>(found.Value.Content, CoreJson.Options)!, found.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException none) when (none.Status is 304 or 404)
        {
            return null;
        }
    }

    public async Task<string?> ReplaceManifestAsync(IndexManifest manifest, string? tag, CancellationToken cancellation)
    {
        var blob = (await _container.GetAsync()).GetBlobClient(Manifest);
        var ifUnchanged = tag is null
            ? new BlobRequestConditions { IfNoneMatch = ETag.All }
            : new BlobRequestConditions { IfMatch = new ETag(tag) };
        try
        {
            var stored = await blob.UploadAsync(
                BinaryData.FromObjectAsJson(manifest, CoreJson.Options), new BlobUploadOptions { Conditions = ifUnchanged }, cancellation);
            return stored.Value.ETag.ToString();
        }
        catch (RequestFailedException other) when (other.Status is 409 or 412)
        {
            // Also the echo of our own success whose answer got lost: then the round is done once more, which is harmless.
            return null;
        }
    }

    public async Task<string> SaveAsync(byte[] content, CancellationToken cancellation)
    {
        var name = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var container = await _container.GetAsync();
        await container.UploadBlobAsync(Prefix + name, BinaryData.FromBytes(cipher.Encrypt(Purpose, content)), cancellation);
        return name;
    }

    public async Task<byte[]> ReadAsync(string name, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var content = await container.GetBlobClient(Prefix + name).DownloadContentAsync(cancellation);
        return cipher.Decrypt(Purpose, content.Value.Content.ToArray());
    }

    public async Task RemoveAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        foreach (var name in names)
        {
            await container.DeleteBlobIfExistsAsync(Prefix + name, cancellationToken: cancellation);
        }
    }

    public async IAsyncEnumerable<string> StoredBeforeAsync(DateTimeOffset instant, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Prefix, cancellation))
        {
            if (blob.Properties.CreatedOn < instant)
            {
                yield return blob.Name[Prefix.Length..];
            }
        }
    }

    public async Task<IAsyncDisposable?> TakeLeaseAsync(CancellationToken cancellation) =>
        await WriterLease.TakeAsync(await _container.GetAsync(), cancellation);
}
