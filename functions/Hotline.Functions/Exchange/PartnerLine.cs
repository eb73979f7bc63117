using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Hotline.Core.Exchange;

namespace Hotline.Functions.Exchange;

/// <summary>Posts signed messages to other instances.</summary>
public sealed class PartnerLine(ExchangePartners partners, TimeProvider time) : IPartnerLine, IDisposable
{
    /// <summary>Addresses are asked for anew now and then, so that a partner may move.</summary>
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    public async Task<PartnerReply> SendAsync(ExchangePartner to, string path, string message, object body, CancellationToken cancellation)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, CoreJson.Options);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(to.Address, path)) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Sign(request, ExchangeSignature.Sign(to.Secret, path, partners.Self!, message, time.GetUtcNow(), bytes));
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var reply = await ReplyAsync(response, cancellation);
            return reply is { Reference: null, ErrorCode: null } || IsTooBusy(response) ? throw new PartnerUnavailableException(to.Id) : reply;
        }
        catch (HttpRequestException cause)
        {
            throw new PartnerUnavailableException(to.Id, cause);
        }
        catch (OperationCanceledException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new PartnerUnavailableException(to.Id, cause);
        }
    }

    public void Dispose() => _http.Dispose();

    private static void Sign(HttpRequestMessage request, ExchangeHeaders headers)
    {
        request.Headers.Add(SignedRequests.From, headers.From);
        request.Headers.Add(SignedRequests.Message, headers.Message);
        request.Headers.Add(SignedRequests.Time, headers.At.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(SignedRequests.Signature, headers.Signature);
    }

    private static bool IsTooBusy(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500;

    /// <summary>Empty for what does not come from such an instance, as a page of whatever stands before it.</summary>
    private static async Task<PartnerReply> ReplyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            var answer = await JsonSerializer.DeserializeAsync<Answer>(
                await response.Content.ReadAsStreamAsync(cancellation), CoreJson.Options, cancellation);
            return response.IsSuccessStatusCode ? new(answer?.Reference, null) : new(null, answer?.ErrorCode);
        }
        catch (JsonException)
        {
            return new(null, null);
        }
    }

    private sealed record Answer(Reference? Reference, string? ErrorCode);
}
