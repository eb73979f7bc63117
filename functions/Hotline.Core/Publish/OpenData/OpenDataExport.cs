using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Publish.OpenData;

/// <summary>Writes the files of one revision: the ratings as they were published, and for a month the cases that give them.</summary>
public sealed class OpenDataExport(IOpenData store, IPublicFiles ratingsFiles, ICountedMonths months, OpenRows rows, TimeProvider time)
{
    public const string Folder = "open-data";
    public const string RemovalReason = "应当事人请求隐去细节 / details removed at a person's request";

    private const string Licence = "CC-BY-4.0";

    public static LedgerLeaf LeafOf(OpenRevision revision) => LedgerLeaf.Of(
        $"{Folder}/{OpenDataManifest.FolderOf(revision.Period, revision.Revision)}/{OpenDataFiles.ManifestName}", revision.Sha256);

    public async Task<OpenRevision> MakeAsync(
        PeriodRatings period, int revision, string? reason, int asked, IReadOnlySet<Reference> removed, CancellationToken cancellation)
    {
        var files = new List<PublishedFile>();
        foreach (var name in (string[])[RatingsFiles.JsonName, RatingsFiles.CsvName])
        {
            files.Add((await ratingsFiles.FindAsync(PublishedRatings.FolderOf(period.Period, period.Revision), name, cancellation))!);
        }

        int? count = null;
        if (Month.TryParse(period.Period, out var month))
        {
            var counted = (await months.FindPublishedAsync(month, period.Revision, cancellation))!;
            files.AddRange(OpenDataFiles.Render(await rows.OfAsync(counted.Cases, removed, cancellation)));
            count = counted.Count;
        }

        var manifest = new OpenDataManifest(
            period.Period,
            revision,
            period.Revision,
            reason,
            time.GetUtcNow(),
            count,
            asked,
            rows.SmallestCell,
            Licence,
            [.. files.Select(file => OpenFile.Of(file.Name, file.Content.Span))]);
        files.Add(new(OpenDataFiles.ManifestName, "application/json; charset=utf-8", CanonicalJson.Bytes(manifest)));
        foreach (var file in files)
        {
            await store.PutAsync(manifest.Folder, file, cancellation);
        }

        return OpenRevision.Of(manifest);
    }

    /// <summary>Takes away the rows of revisions that the index names no more; their manifests stay, for the ledger names them.</summary>
    public async Task ClearAsync(IEnumerable<OpenRevision> gone, CancellationToken cancellation)
    {
        foreach (var revision in gone)
        {
            foreach (var name in (string[])[OpenDataFiles.RowsName, OpenDataFiles.CsvName])
            {
                await store.RemoveAsync($"{OpenDataManifest.FolderOf(revision.Period, revision.Revision)}/{name}", cancellation);
            }
        }
    }
}
