using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Hotline.Functions.Http;

/// <summary>What requests about one case have in common: the reference in the URL and the version in If-Match.</summary>
public static class CaseRequest
{
    /// <summary>An unreadable reference is answered like an unknown one.</summary>
    public static Result<Reference> Reference(string text) =>
        Hotline.Core.Cases.Reference.TryParse(text, out var reference) ? reference : Errors.CaseNotFound();

    /// <summary>The version of the case that the caller last saw.</summary>
    public static Result<int> ExpectedVersion(HttpRequest request)
    {
        var header = request.Headers.IfMatch.ToString();
        if (header.Length == 0)
        {
            return Errors.IfMatchNeeded();
        }

        return EntityTagHeaderValue.TryParse(header, out var tag)
            && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : Errors.IfMatchMalformed();
    }

    public static void SetVersion(HttpResponse response, CaseState state) => SetVersion(response, state.Version);

    public static void SetVersion(HttpResponse response, int version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
