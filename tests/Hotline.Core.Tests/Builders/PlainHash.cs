using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Access;

namespace Hotline.Core.Tests.Builders;

/// <summary>A keyed hash whose key is no secret; counts how often it was asked.</summary>
internal sealed class PlainHash : IKeyedHash
{
    public int Count { get; private set; }

    public string Of(string purpose, string value)
    {
        Count++;
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(purpose), Encoding.UTF8.GetBytes(value)));
    }
}
