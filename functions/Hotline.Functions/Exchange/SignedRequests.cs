using System.Globalization;
using Hotline.Core.Exchange;
using Hotline.Core.Policy;
using Hotline.Functions.Http;

namespace Hotline.Functions.Exchange;

/// <summary>A request whose sender has proved to be that partner.</summary>
public sealed record SignedRequest(ExchangePartner Partner, string Message, Fields Body);

/// <summary>Reads what other instances send: whole, within a limit, and only from those that sign it.</summary>
public sealed class SignedRequests(VerifyExchange verify, ExchangePartners partners, CityPolicy policy)
{
    public const string From = "Exchange-From";
    public const string Message = "Exchange-Message";
    public const string Time = "Exchange-Time";
    public const string Signature = "Exchange-Signature";

    /// <summary>The files in base64, and the words.</summary>
    private long Most => (policy.Deadlines.Limits.AllAttachmentsBytes * 4 / 3) + (1024 * 1024);

    public async Task<Result<SignedRequest>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var headers = HeadersOf(request);
        if (partners.Find(headers?.From) is null)
        {
            // Strangers' bodies are not even read.
            return Errors.NotSigned();
        }

        var body = await BodyReader.BytesAsync(request, Most, cancellation);
        if (!body.Succeeded)
        {
            return body.As<SignedRequest>();
        }

        var sender = verify.Of(headers, request.Path, body.Value);
        return sender.Succeeded ? new SignedRequest(sender.Value, headers!.Message, BodyReader.OfBytes(body.Value)) : sender.As<SignedRequest>();
    }

    private static ExchangeHeaders? HeadersOf(HttpRequest request)
    {
        var (from, message, signature) = (Of(From), Of(Message), Of(Signature));
        return long.TryParse(Of(Time), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && from is not null && message is not null && signature is not null
            ? new(from, message, at, signature)
            : null;

        string? Of(string name) => request.Headers[name] is [{ Length: < 200 } value] ? value : null;
    }
}
