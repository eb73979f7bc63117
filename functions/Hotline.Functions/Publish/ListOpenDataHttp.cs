using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What open data there are, latest first, with the addresses of the manifests.</summary>
[Access(Role.Citizen)]
public sealed class ListOpenDataHttp(IOpenData store)
{
    [Function(nameof(ListOpenDataHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/open-data")] HttpRequest request, CancellationToken cancellation)
    {
        var read = await store.ReadIndexAsync(cancellation);
        return Json.Ok(new
        {
            Revisions = read.Index.Revisions.Reverse().Select(each => new
            {
                each.Period,
                each.Revision,
                each.Sha256,
                Manifest = $"/{OpenDataExport.Folder}/{OpenDataManifest.FolderOf(each.Period, each.Revision)}/{OpenDataFiles.ManifestName}",
            }),
        });
    }
}
