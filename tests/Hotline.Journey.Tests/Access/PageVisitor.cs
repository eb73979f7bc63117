using System.Text.RegularExpressions;

namespace Hotline.Journey.Tests.Access;

/// <summary>A browser as far as forms go: it keeps cookies and sends back the token that a page gave it.</summary>
internal sealed partial class PageVisitor : IDisposable
{
    private readonly HttpClient _http;

    public PageVisitor(RunningCity city, params (string Name, string Value)[] headers)
    {
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = city.Host.Http.BaseAddress };
        foreach (var (name, value) in headers)
        {
            _http.DefaultRequestHeaders.Add(name, value);
        }
    }

    public void Dispose() => _http.Dispose();

    public async Task<string> ReadAsync(string path) => await (await _http.GetAsync(path)).Content.ReadAsStringAsync();

    public async Task<HttpStatusCode> StatusOfAsync(string path) => (await _http.GetAsync(path)).StatusCode;

    /// <summary>Sends a form of the page at <paramref name="from"/>.</summary>
    public async Task<HttpResponseMessage> SendAsync(string from, string to, params (string Name, string Value)[] fields)
    {
        var token = FormToken().Match(await ReadAsync(from)).Groups["token"].Value;
        return await _http.PostAsync(to, new FormUrlEncodedContent(
            fields.Append(("form-token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormToken();
}
