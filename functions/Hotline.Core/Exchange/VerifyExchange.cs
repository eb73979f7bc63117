namespace Hotline.Core.Exchange;

/// <summary>Finds out which instance has signed a request; refuses without a word on what was wrong.</summary>
public sealed class VerifyExchange(ExchangePartners partners, TimeProvider time)
{
    /// <param name="headers">Null where any is missing or unreadable.</param>
    public Result<ExchangePartner> Of(ExchangeHeaders? headers, string path, ReadOnlyMemory<byte> body) =>
        headers is not null
        && partners.Find(headers.From) is { } partner
        && ExchangeSignature.Holds(headers, partner.Secret, path, time.GetUtcNow(), body)
            ? partner
            : Errors.NotSigned();
}
