using System.Text.Json;
using Hotline.Core.Intake;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Hotline.Functions.Http;

/// <summary>Reads request bodies within limits: JSON, or JSON in the part <c>data</c> of a multipart form beside files.</summary>
public static class BodyReader
{
    /// <summary>Holds the longest letter the policy can allow with room for its JSON escapes.</summary>
    private const long MostJson = 1024 * 1024;
    private const string JsonType = "application/json";
    private const string FormType = "multipart/form-data";
    private const string DataPart = "data";

    public static async Task<Fields> JsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!HasType(request, JsonType))
        {
            return Fields.Unreadable(Errors.ContentType(JsonType));
        }

        Allow(request, MostJson);
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellation);
            return OfRoot(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return Fields.Unreadable(Errors.NotJson());
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Fields.Unreadable(Errors.BodyTooLarge(MostJson));
        }
    }

    /// <summary>The whole of it, as it was sent.</summary>
    public static async Task<Result<byte[]>> BytesAsync(HttpRequest request, long most, CancellationToken cancellation)
    {
        Allow(request, most);
        if (request.ContentLength > most)
        {
            return Errors.BodyTooLarge(most);
        }

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellation);
            return body.ToArray();
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Errors.BodyTooLarge(most);
        }
    }

    /// <summary>The fields of a JSON body that was read whole.</summary>
    public static Fields OfBytes(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return OfRoot(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return Fields.Unreadable(Errors.NotJson());
        }
    }

    /// <summary>For actions that need no body: none counts as an empty one.</summary>
    public static Task<Fields> OptionalJsonAsync(HttpRequest request, CancellationToken cancellation) =>
        request.ContentLength is null or 0 && request.ContentType is null
            ? Task.FromResult(Fields.Of(JsonDocument.Parse("{}").RootElement))
            : JsonAsync(request, cancellation);

    /// <summary>JSON alone, or with files of at most <paramref name="mostFileBytes"/> in all.</summary>
    public static async Task<Fields> JsonOrFormAsync(HttpRequest request, long mostFileBytes, CancellationToken cancellation)
    {
        if (HasType(request, JsonType))
        {
            return await JsonAsync(request, cancellation);
        }

        if (!HasType(request, FormType))
        {
            return Fields.Unreadable(Errors.ContentType($"{JsonType}, {FormType}"));
        }

        var most = mostFileBytes + MostJson;
        Allow(request, most);
        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = most, ValueLengthLimit = (int)MostJson }, cancellation);
            return OfForm(form);
        }
        catch (InvalidDataException)
        {
            // A part over its limit, or a body that is no multipart form: the reader says no more than that.
            return Fields.Unreadable(request.ContentLength > most ? Errors.BodyTooLarge(most) : Errors.NotAForm());
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Fields.Unreadable(Errors.BodyTooLarge(most));
        }
    }

    private static Fields OfForm(IFormCollection form)
    {
        var files = form.Files.Select(file => new IncomingFile(file.FileName, file.Length, file.OpenReadStream)).ToList();
        try
        {
            using var document = JsonDocument.Parse(form[DataPart].ToString());
            return OfRoot(document.RootElement.Clone(), files);
        }
        catch (JsonException)
        {
            return Fields.Unreadable(Errors.NotJson());
        }
    }

    private static Fields OfRoot(JsonElement root, IReadOnlyList<IncomingFile>? files = null) =>
        root.ValueKind == JsonValueKind.Object && IsText(root) ? Fields.Of(root, files) : Fields.Unreadable(Errors.NotJson());

    /// <summary>JSON lets a sender escape half a character, as "\ud83d", which no text may hold (RFC 7493): reading it would throw later.</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().All(field => field.Name is not null && IsText(field.Value)),
                JsonValueKind.Array => value.EnumerateArray().All(IsText),
                JsonValueKind.String => value.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool HasType(HttpRequest request, string type) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var sent) && sent.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private static void Allow(HttpRequest request, long bytes)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
        }
    }
}
