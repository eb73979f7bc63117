using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core;
using Hotline.Core.Policy.Versions;

namespace Hotline.Storage.Blobs;

/// <summary><c>proposals/wang-20260304100000000</c>: a blob for each open proposal, of which there are a handful; changed under its entity tag.</summary>
internal sealed class PolicyProposalBlobs(BlobServiceClient service) : IPolicyProposals
{
    private const string Folder = "proposals/";

    private readonly LazyContainer _container = new(service, StorageNames.PolicyContainer);

    public async Task<IReadOnlyList<PolicyProposal>> ListAsync(CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        var proposals = new List<PolicyProposal>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Folder, cancellation))
        {
            // Removed meanwhile: not open any more.
            if (await FindAsync(blob.Name[Folder.Length..], cancellation) is { } found)
            {
                proposals.Add(found);
            }
        }

        return proposals;
    }

    public async Task<PolicyProposal?> FindAsync(string id, CancellationToken cancellation)
    {
        try
        {
            var found = (await (await BlobAsync(id)).DownloadContentAsync(cancellation)).Value;
            return found.Content.ToObjectFromJson<PolicyProposal>(CoreJson.Options)! with { StoreTag = found.Details.ETag.ToString() };
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task<bool> SaveAsync(PolicyProposal proposal, CancellationToken cancellation)
    {
        try
        {
            var conditions = proposal.StoreTag is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(proposal.StoreTag) };
            await (await BlobAsync(proposal.Id)).UploadAsync(
                BinaryData.FromObjectAsJson(proposal, CoreJson.Options), new BlobUploadOptions { Conditions = conditions }, cancellation);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public async Task RemoveAsync(PolicyProposal proposal, CancellationToken cancellation) =>
        await (await BlobAsync(proposal.Id)).DeleteIfExistsAsync(cancellationToken: cancellation);

    private async Task<BlobClient> BlobAsync(string id) => (await _container.GetAsync()).GetBlobClient(Folder + id);
}
