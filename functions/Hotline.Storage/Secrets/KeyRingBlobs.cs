using System.Xml.Linq;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Hotline.Storage.Secrets;

/// <summary>
/// The data protection key ring in a private container, shared by all instances. The framework asks for it synchronously, at the
/// first use and then once a day.
/// </summary>
internal sealed class KeyRingBlobs(BlobServiceClient service) : IXmlRepository
{
    private const string Prefix = "ring/";

    private readonly BlobContainerClient _container = service.GetBlobContainerClient(StorageNames.KeysContainer);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        _container.CreateIfNotExists();
        return
        [
            .. _container.GetBlobs(Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, Prefix, CancellationToken.None)
                .Select(blob => XElement.Parse(_container.GetBlobClient(blob.Name).DownloadContent().Value.Content.ToString())),
        ];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        _container.UploadBlob($"{Prefix}{friendlyName}.xml", BinaryData.FromString(element.ToString(SaveOptions.DisableFormatting)));
}
