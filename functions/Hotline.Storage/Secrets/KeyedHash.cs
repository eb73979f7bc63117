using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Hotline.Core.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Hotline.Storage.Secrets;

/// <summary>
/// HMAC-SHA-256 under a key that is made once for each city, kept encrypted by the key ring. It must never change: query codes and
/// lookups of phone numbers hang on it.
/// </summary>
internal sealed class KeyedHash(BlobServiceClient service, IDataProtectionProvider protection) : IKeyedHash
{
    private const string Name = "lookup-key";
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(service, protection.CreateProtector(Name)), LazyThreadSafetyMode.PublicationOnly);

    public string Of(string purpose, string value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{purpose}\n{value}")));

    private static byte[] ReadOrMake(BlobServiceClient service, IDataProtector protector)
    {
        var container = service.GetBlobContainerClient(StorageNames.KeysContainer);
        container.CreateIfNotExists();
        try
        {
            // Without overwriting: of two instances that start together, one makes the key and both read it.
            container.UploadBlob(Name, BinaryData.FromBytes(protector.Protect(RandomNumberGenerator.GetBytes(KeyBytes))));
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
            // Made before.
        }

        return protector.Unprotect(container.GetBlobClient(Name).DownloadContent().Value.Content.ToArray());
    }
}
