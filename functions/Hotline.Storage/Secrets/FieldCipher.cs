using Microsoft.AspNetCore.DataProtection;

namespace Hotline.Storage.Secrets;

/// <summary>
/// Encrypts what people wrote and how to reach them, field by field, under the key ring of ASP.NET Core's data protection. A field
/// encrypted for one purpose cannot be read as another.
/// </summary>
internal sealed class FieldCipher(IDataProtectionProvider protection)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, IDataProtector> _protectors = new();

    public byte[] Encrypt(string purpose, byte[] plain) => For(purpose).Protect(plain);

    public byte[] Decrypt(string purpose, byte[] secret) => For(purpose).Unprotect(secret);

    private IDataProtector For(string purpose) => _protectors.GetOrAdd(purpose, protection.CreateProtector);
}
