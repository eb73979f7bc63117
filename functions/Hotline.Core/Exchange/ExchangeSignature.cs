using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hotline.Core.Exchange;

/// <summary>What a signed request says of itself beside its body; all of it is signed.</summary>
/// <param name="From">The sender's id.</param>
/// <param name="Message">The sender's case and event, which no other message has.</param>
/// <param name="At">Unix seconds.</param>
public sealed record ExchangeHeaders(string From, string Message, long At, string Signature);

/// <summary>
/// HMAC-SHA256, in lower-case hex, over six lines: method, path, sender, message, time and the SHA-256 of the body. The sender is among
/// them because both sides share one secret: what one has sent cannot be sent back to it as the other's.
/// </summary>
public static class ExchangeSignature
{
    /// <summary>How far the clocks of two instances may be apart, and how long a captured request could be sent again.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static ExchangeHeaders Sign(
        ReadOnlyMemory<byte> secret, string path, string from, string message, DateTimeOffset at, ReadOnlyMemory<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds();
        return new(from, message, seconds, Of(secret, path, from, message, seconds, body));
    }

    /// <summary>Whether the sender knows the secret and has signed just this, just now.</summary>
    public static bool Holds(ExchangeHeaders headers, ReadOnlyMemory<byte> secret, string path, DateTimeOffset now, ReadOnlyMemory<byte> body) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(headers.Signature),
            Encoding.ASCII.GetBytes(Of(secret, path, headers.From, headers.Message, headers.At, body)))
        && Math.Abs(now.ToUnixTimeSeconds() - (decimal)headers.At) <= (decimal)Window.TotalSeconds;

    private static string Of(ReadOnlyMemory<byte> secret, string path, string from, string message, long at, ReadOnlyMemory<byte> body)
    {
        var bodyHash = Convert.ToHexStringLower(SHA256.HashData(body.Span));
        var signed = string.Join('\n', "POST", path, from, message, at.ToString(CultureInfo.InvariantCulture), bodyHash);
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret.Span, Encoding.UTF8.GetBytes(signed)));
    }
}
