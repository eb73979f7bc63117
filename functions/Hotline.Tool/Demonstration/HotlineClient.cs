using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hotline.Core;

namespace Hotline.Tool.Demonstration;

/// <summary>The app over HTTP, as any client would use it.</summary>
internal sealed class HotlineClient(HttpClient http)
{
    public async Task<string> SignInAsync(Person person, CancellationToken cancellation)
    {
        var body = new { person.Account, person.Password };
        return (await SendAsync<SignedIn>(Post("/api/sign-in", body), cancellation)).Token;
    }

    /// <param name="key">Filing again under the same key gives the same receipt.</param>
    public Task<Receipt> FileAsync(string path, object body, string key, string? token, CancellationToken cancellation)
    {
        var request = Post(path, body, token);
        request.Headers.Add("Idempotency-Key", key);
        return SendAsync<Receipt>(request, cancellation);
    }

    public Task<CaseView> ReadAsync(string reference, string token, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{reference}");
        request.Headers.Authorization = new("Bearer", token);
        return SendAsync<CaseView>(request, cancellation);
    }

    public Task ActAsync(CaseView found, string action, object body, string token, CancellationToken cancellation)
    {
        var request = Post($"/api/cases/{found.Reference}/{action}", body, token);
        request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{found.Version}\"")));
        return SendAsync<JsonElement>(request, cancellation);
    }

    public Task ActAsCitizenAsync(Receipt receipt, string action, object body, CancellationToken cancellation)
    {
        var request = Post($"/api/cases/{receipt.Reference}/{action}", body);
        request.Headers.Add("Query-Code", receipt.QueryCode);
        return SendAsync<JsonElement>(request, cancellation);
    }

    public Task PublishRatingsAsync(string token, CancellationToken cancellation) =>
        SendAsync<JsonElement>(Post("/api/ratings/publish", new { }, token), cancellation);

    /// <summary>Plans who is on duty in one slot; planning it again replaces it.</summary>
    public Task PlanShiftAsync(object shift, string token, CancellationToken cancellation) =>
        SendAsync<JsonElement>(Post("/api/duty/roster", shift, token), cancellation);

    /// <summary>Drafting a second time gives the draft there is.</summary>
    public Task DraftBulletinAsync(object about, string token, CancellationToken cancellation) =>
        SendAsync<JsonElement>(Post("/api/bulletin-drafts", about, token), cancellation);

    private static HttpRequestMessage Post(string path, object body, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: CoreJson.Options) };
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        return request;
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            using var response = await http.SendAsync(request, cancellation);
            return response.IsSuccessStatusCode
                ? (await response.Content.ReadFromJsonAsync<T>(CoreJson.Options, cancellation))!
                : throw new ToolException($"{request.Method} {request.RequestUri} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellation)}");
        }
    }

    private sealed record SignedIn(string Token);
}
