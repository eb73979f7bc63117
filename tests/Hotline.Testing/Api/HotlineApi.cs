using System.Globalization;
using System.Net.Http.Json;
using Hotline.Core;

namespace Hotline.Testing;

/// <summary>The API as one caller uses it: anyone, a citizen with a query code, or a member of staff.</summary>
public sealed class HotlineApi
{
    private const long ExpectContinueAbove = 1_000_000;

    private readonly HttpClient _http;
    private readonly IReadOnlyDictionary<string, string> _headers;

    public HotlineApi(HttpClient http)
        : this(http, new Dictionary<string, string>())
    {
    }

    private HotlineApi(HttpClient http, IReadOnlyDictionary<string, string> headers)
    {
        _http = http;
        _headers = headers;
    }

    /// <summary>The same caller, with a header more or another value for it.</summary>
    public HotlineApi With(string header, string value) => new(_http, new Dictionary<string, string>(_headers) { [header] = value });

    public HotlineApi WithToken(string token) => With("Authorization", $"Bearer {token}");

    public HotlineApi WithCode(string queryCode) => With("Query-Code", queryCode);

    public HotlineApi AtVersion(int version) => With("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<ApiAnswer> PostAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body, options: CoreJson.Options));

    public Task<ApiAnswer> SubmitAsync(AComplaint complaint) => SendAsync(HttpMethod.Post, "api/complaints", complaint.Content());

    public Task<ApiAnswer> EnterAsync(ACall call) => SendAsync(HttpMethod.Post, "api/calls", call.Content());

    public Task<ApiAnswer> EnterAsync(ALetter letter) => SendAsync(HttpMethod.Post, "api/letters", letter.Content());

    public Task<ApiAnswer> ReadAsync(string reference) => GetAsync($"api/cases/{reference}");

    /// <summary>Acts on a case in its present version, as a page that was just opened does.</summary>
    public async Task<ApiAnswer> ActAsync(string reference, string action, object? body = null)
    {
        var seen = await ReadAsync(reference);
        return await AtVersion(seen.Good().Version).PostAsync($"api/cases/{reference}/{action}", body);
    }

    /// <summary>The same with files, in a multipart form.</summary>
    public async Task<ApiAnswer> ActAsync(string reference, string action, object body, IReadOnlyList<AFile> files)
    {
        var seen = await ReadAsync(reference);
        var form = new MultipartFormDataContent { { new StringContent(System.Text.Json.JsonSerializer.Serialize(body, CoreJson.Options)), "data" } };
        foreach (var file in files)
        {
            form.Add(new ByteArrayContent(file.Content), "files", file.Name);
        }

        return await AtVersion(seen.Good().Version).SendAsync(HttpMethod.Post, $"api/cases/{reference}/{action}", form);
    }

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // As curl does: a body that is refused for its size is then never sent, and the answer is not lost in a broken pipe.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > ExpectContinueAbove;
        foreach (var (name, value) in _headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await _http.SendAsync(request);
        return new(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }
}
