using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core;
using Hotline.Core.Policy.Versions;

namespace Hotline.Storage.Blobs;

/// <summary>
/// <c>history</c> lists the versions, the last of them in force, and changes under its entity tag; <c>versions/3-0a1b2c3d4e5f</c>, named
/// by number and hash, holds the files of one. Only <c>history</c> is ever written twice.
/// </summary>
internal sealed class PolicyVersionBlobs(BlobServiceClient service) : IPolicyVersions
{
    private const string HistoryName = "history";

    private readonly LazyContainer _container = new(service, StorageNames.PolicyContainer);

    public (PolicyHistory History, PolicyFileSet Files)? ReadInForce()
    {
        if (Download(HistoryName) is not { } found)
        {
            return null;
        }

        var history = HistoryOf(found);
        var version = history.Versions[^1];
        return (history, FilesOf(version, (Download(NameOf(version)) ?? throw Missing(version)).Content));
    }

    public async Task<PolicyHistory> HistoryAsync(CancellationToken cancellation)
    {
        try
        {
            return HistoryOf((await (await BlobAsync(HistoryName)).DownloadContentAsync(cancellation)).Value);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new([], null);
        }
    }

    public async Task<string?> TagAsync(CancellationToken cancellation)
    {
        try
        {
            return (await (await BlobAsync(HistoryName)).GetPropertiesAsync(cancellationToken: cancellation)).Value.ETag.ToString();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task<PolicyFileSet> FilesAsync(PolicyVersion version, CancellationToken cancellation)
    {
        try
        {
            return FilesOf(version, (await (await BlobAsync(NameOf(version))).DownloadContentAsync(cancellation)).Value.Content);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            throw Missing(version);
        }
    }

    public async Task KeepAsync(PolicyVersion version, PolicyFileSet files, CancellationToken cancellation) =>
        await (await BlobAsync(NameOf(version))).UploadAsync(BinaryData.FromBytes(CanonicalJson.Bytes(files.Files)), overwrite: true, cancellation);

    public async Task<bool> BringIntoForceAsync(PolicyHistory read, IReadOnlyList<PolicyVersion> versions, CancellationToken cancellation)
    {
        try
        {
            var conditions = read.StoreTag is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(read.StoreTag) };
            await (await BlobAsync(HistoryName)).UploadAsync(
                BinaryData.FromObjectAsJson(versions, CoreJson.Options), new BlobUploadOptions { Conditions = conditions }, cancellation);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return false;
        }
    }

    private static string NameOf(PolicyVersion version) => string.Create(CultureInfo.InvariantCulture, $"versions/{version.Number}-{version.Hash}");

    private static PolicyHistory HistoryOf(BlobDownloadResult found) => new(
        found.Content.ToObjectFromJson<IReadOnlyList<PolicyVersion>>(CoreJson.Options) is { Count: > 0 } versions
            ? versions
            : throw new InvalidDataException("The history of the policy is damaged."),
        found.Details.ETag.ToString());

    private static PolicyFileSet FilesOf(PolicyVersion version, BinaryData content)
    {
        var files = new PolicyFileSet(JsonSerializer.Deserialize<Dictionary<string, string>>(content, CoreJson.Options) ?? []);
        return files.Hash == version.Hash ? files : throw new InvalidDataException($"The files of version {version.Number} of the policy are damaged.");
    }

    private static InvalidDataException Missing(PolicyVersion version) =>
        new($"The files of version {version.Number} of the policy are missing: {NameOf(version)} in the container {StorageNames.PolicyContainer}.");

    /// <summary>A city that never changed its policy here has no container either, and does not get one by starting.</summary>
    private BlobDownloadResult? Download(string name)
    {
        try
        {
            return service.GetBlobContainerClient(StorageNames.PolicyContainer).GetBlobClient(name).DownloadContent().Value;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private async Task<BlobClient> BlobAsync(string name) => (await _container.GetAsync()).GetBlobClient(name);
}
