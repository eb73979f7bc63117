using System.Net;

namespace Hotline.Tool.Verify;

/// <summary>Published files, in a folder of this machine or at an address; nothing else is asked.</summary>
internal sealed class PublishedFolder(string from) : IDisposable
{
    private readonly HttpClient? _http = Uri.TryCreate(from, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
        ? new HttpClient { BaseAddress = new(from.TrimEnd('/') + "/") }
        : null;

    /// <summary>Null where there is no such file.</summary>
    public async Task<byte[]?> ReadAsync(string path)
    {
        if (_http is null)
        {
            var file = Path.Combine([from, .. path.Split('/')]);
            return File.Exists(file) ? await File.ReadAllBytesAsync(file) : null;
        }

        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new ToolException($"{answer.RequestMessage!.RequestUri} answers {(int)answer.StatusCode}.");
    }

    public void Dispose() => _http?.Dispose();
}
