using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Hotline.Testing;

/// <summary>An answer of the API, read whole.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, HttpResponseMessage Response, byte[] Bytes)
{
    private readonly Lazy<JsonElement> _json = new(() => JsonDocument.Parse(Bytes).RootElement);

    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => _json.Value;

    public string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    /// <summary>The version of the case, from its entity tag.</summary>
    public int Version => int.Parse(Response.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);

    /// <summary>A text at a dotted path, null where there is none: "status.id".</summary>
    public string? this[string path] => Find(path) is { ValueKind: not JsonValueKind.Null } found ? found.ToString() : null;

    public JsonElement? Find(string path)
    {
        var found = Json;
        foreach (var name in path.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The elements of an array at a path; none where there is no array.</summary>
    public IReadOnlyList<JsonElement> List(string path) => Find(path) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    /// <summary>What the problem document says is wrong: "text:required"; the code alone where it is about no field.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. List("errors").Select(error =>
            error.TryGetProperty("field", out var about) ? $"{about.GetString()}:{error.GetProperty("code").GetString()}" : error.GetProperty("code").GetString()!),
    ];

    /// <summary>The types of the case's events, oldest first.</summary>
    public IReadOnlyList<string> Timeline => [.. List("timeline").Select(entry => entry.GetProperty("type").GetString()!)];

    public override string ToString() => $"{(int)Status} {Text}";

    /// <summary>This answer, if it is a success; else a failure that shows what came instead.</summary>
    public ApiAnswer Good() =>
        (int)Status is >= 200 and < 300 ? this : throw new InvalidOperationException($"{Response.RequestMessage?.Method} {Response.RequestMessage?.RequestUri} gave {(int)Status}: {Text}");
}
