using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core;
using Hotline.Core.Search;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Blobs;

/// <summary>Batches of changed cases, one encrypted blob each; the time in front of the name makes the order of names that of time.</summary>
internal sealed class PendingDocumentBlobs(BlobServiceClient service, FieldCipher cipher, TimeProvider time) : IPendingDocuments
{
    private const string Prefix = "pending/";
    private const string Purpose = "search-pending";

    private readonly LazyContainer _container = new(service, StorageNames.SearchContainer);

    public async Task PutAsync(IReadOnlyList<CaseDocument> documents, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{Prefix}{time.GetUtcNow().UtcTicks:D19}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        var secret = cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(documents, CoreJson.Options));
        await container.UploadBlobAsync(name, BinaryData.FromBytes(secret), cancellation);
    }

    public async Task<IReadOnlyList<PendingBatch>> ReadAsync(int most, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var batches = new List<PendingBatch>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Prefix, cancellation))
        {
            var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellation);
            var plain = cipher.Decrypt(Purpose, content.Value.Content.ToArray());
            batches.Add(new(blob.Name, JsonSerializer.Deserialize<List<CaseDocument>>(plain, CoreJson.Options)!));
            if (batches.Count == most)
            {
                break;
            }
        }

        return batches;
    }

    public async Task RemoveAsync(PendingBatch batch, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.DeleteBlobIfExistsAsync(batch.Name, cancellationToken: cancellation);
    }
}
