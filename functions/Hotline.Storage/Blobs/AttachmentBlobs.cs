using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Hotline.Core.Cases;
using Hotline.Core.Intake;

namespace Hotline.Storage.Blobs;

/// <summary>Attachments under random names; the citizen's name for the file is kept with the case only.</summary>
internal sealed class AttachmentBlobs(BlobServiceClient service) : IAttachments
{
    private readonly LazyContainer _container = new(service, StorageNames.AttachmentsContainer);

    public async Task<Attachment> SaveAsync(IncomingFile file, string contentType, CancellationToken cancellation)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var container = await _container.GetAsync();
        await using var content = file.Open();
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        content.Position = 0;
        await container.GetBlobClient(id).UploadAsync(
            content, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } }, cancellation);
        return new(id, Path.GetFileName(file.FileName), contentType, file.Length, digest);
    }

    public async Task<Stream?> OpenAsync(string id, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        try
        {
            return await container.GetBlobClient(id).OpenReadAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        var container = await _container.GetAsync();
        await container.DeleteBlobIfExistsAsync(id, cancellationToken: cancellation);
    }
}
