using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The open data to download, the latest two years of them, latest first.</summary>
[Access(Role.Citizen)]
public sealed class ShowOpenDataHttp(PageResults pages, IOpenData store)
{
    private const int MostShown = 40;

    [Function(nameof(ShowOpenDataHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open-data")] HttpRequest request, CancellationToken cancellation)
    {
        var index = (await store.ReadIndexAsync(cancellation)).Index;
        var manifests = await Task.WhenAll(index.Revisions.Reverse().Take(MostShown).Select(revision => ManifestAsync(revision, cancellation)));
        return pages.Show<OpenDataPage>(request, new Dictionary<string, object?>
        {
            [nameof(OpenDataPage.Revisions)] = manifests.OfType<OpenDataManifest>().ToList(),
            [nameof(OpenDataPage.Address)] = $"{request.Origin()}/{OpenDataExport.Folder}",
        });
    }

    private async Task<OpenDataManifest?> ManifestAsync(OpenRevision revision, CancellationToken cancellation)
    {
        var path = $"{OpenDataManifest.FolderOf(revision.Period, revision.Revision)}/{OpenDataFiles.ManifestName}";
        return await store.FindAsync(path, cancellation) is { } file ? StrictJson.Read<OpenDataManifest>(file.Content.Span) : null;
    }
}
