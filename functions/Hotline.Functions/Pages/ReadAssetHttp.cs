using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Pages.Frame;

namespace Hotline.Functions.Pages;

/// <summary>A script, style or picture of the pages; its name changes with its content, so it may be kept for ever.</summary>
[Access(Role.Citizen)]
public sealed class ReadAssetHttp
{
    [Function(nameof(ReadAssetHttp))]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{*path}")] HttpRequest request, string path)
    {
        if (AssetFiles.Find(path) is not { } asset)
        {
            return Problems.Of(request, [Errors.UnknownRoute()]);
        }

        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Content, asset.ContentType);
    }
}
