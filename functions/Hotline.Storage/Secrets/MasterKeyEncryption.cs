using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hotline.Storage.Secrets;

/// <summary>Encrypts the key ring's elements with AES-256-GCM under the master key: nonce, tag and ciphertext in one base64 text.</summary>
internal sealed class MasterKeyEncryptor(byte[] masterKey) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var secret = new byte[MasterKeyDecryptor.Header + plain.Length];
        RandomNumberGenerator.Fill(secret.AsSpan(0, MasterKeyDecryptor.NonceBytes));
        using var cipher = new AesGcm(masterKey, MasterKeyDecryptor.TagBytes);
        cipher.Encrypt(
            secret.AsSpan(0, MasterKeyDecryptor.NonceBytes),
            plain,
            secret.AsSpan(MasterKeyDecryptor.Header),
            secret.AsSpan(MasterKeyDecryptor.NonceBytes, MasterKeyDecryptor.TagBytes));
        return new(new XElement("masterKeyEncrypted", Convert.ToBase64String(secret)), typeof(MasterKeyDecryptor));
    }
}

/// <summary>The other way; data protection makes one itself, by the type name stored beside the element.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    internal const int NonceBytes = 12;
    internal const int TagBytes = 16;
    internal const int Header = NonceBytes + TagBytes;

    /// <summary>Throws when the master key is missing or another one than the ring was encrypted with.</summary>
    public XElement Decrypt(XElement encryptedElement)
    {
        var masterKey = services.GetRequiredService<IOptions<MasterKeyOptions>>().Value.Bytes
            ?? throw new CryptographicException("The key ring is encrypted, but Hotline__MasterKey is not set.");
        var secret = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[secret.Length - Header];
        using var cipher = new AesGcm(masterKey, TagBytes);
        cipher.Decrypt(secret.AsSpan(0, NonceBytes), secret.AsSpan(Header), secret.AsSpan(NonceBytes, TagBytes), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
