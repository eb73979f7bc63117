using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>All revisions of the open data with the hashes of their manifests: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadOpenDataIndexHttp(IOpenData store)
{
    [Function(nameof(ReadOpenDataIndexHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open-data/index.json")] HttpRequest request, CancellationToken cancellation)
    {
        var found = await store.FindAsync(OpenDataIndex.Name, cancellation);
        return found is null ? Problems.Of(request, [Errors.NotPublished(OpenDataIndex.Name)]) : Results.Bytes(found.Content, found.ContentType);
    }
}
