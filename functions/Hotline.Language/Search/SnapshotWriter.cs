using Hotline.Core.Search;

namespace Hotline.Language.Search;

/// <summary>
/// Commits a new state of the index: first its new files, then the manifest. Dying between leaves files that nothing names, which the
/// sweep removes; losing to another writer leaves the same, and the other's state.
/// </summary>
internal sealed class SnapshotWriter(IIndexFiles files, ShardWriter shardWriter, TimeProvider time)
{
    /// <summary>To be raised whenever texts are taken apart or kept differently: the index is then made anew.</summary>
    public const int Format = 2;

    /// <summary>A reader that fetches a manifest has so long to fetch its files.</summary>
    private static readonly TimeSpan KeptForReaders = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, IndexShard> None = [];

    /// <summary>Into the index in use and into the one beside it. Null when another writer was faster.</summary>
    public async Task<IndexSnapshot?> WriteAsync(
        IndexSnapshot current, IReadOnlyCollection<CaseDocument> documents, CancellationToken cancellation)
    {
        var newest = documents.GroupBy(document => document.Reference).Select(versions => versions.MaxBy(document => document.Version)!).ToList();
        var shards = await WithAsync(current.Shards, newest, cancellation);
        var rebuild = current.Rebuild is null ? null : current.Rebuild with { Shards = await WithAsync(current.Rebuild.Shards, newest, cancellation) };
        return shards == current.Shards && rebuild?.Shards == current.Rebuild?.Shards
            ? current
            : await ReplaceAsync(shards, rebuild, current.StoredNames(), current.Retired, current.Tag, cancellation);
    }

    /// <param name="readable">Stays in use meanwhile; null where the index cannot be read any more, which goes at once.</param>
    public async Task<IndexSnapshot?> BeginRebuildAsync(IndexSnapshot? readable, CancellationToken cancellation)
    {
        var stored = await files.ReadManifestAsync(knownTag: null, cancellation);
        var retired = stored?.Manifest.Retired ?? [];
        return await ReplaceAsync(
            readable?.Shards ?? None,
            new(time.GetUtcNow(), None),
            stored?.Manifest.StoredNames.Except(retired.Select(file => file.Stored)) ?? [],
            retired,
            readable is null ? stored?.Tag : readable.Tag,
            cancellation);
    }

    /// <summary>The same state where nothing is being rebuilt.</summary>
    public async Task<IndexSnapshot?> EndRebuildAsync(IndexSnapshot current, CancellationToken cancellation) => current.Rebuild is null
        ? current
        : await ReplaceAsync(current.Rebuild.Shards, null, current.StoredNames(), current.Retired, current.Tag, cancellation);

    /// <summary>The same shards where every document is there already.</summary>
    private async Task<IReadOnlyDictionary<string, IndexShard>> WithAsync(
        IReadOnlyDictionary<string, IndexShard> current, IReadOnlyList<CaseDocument> newest, CancellationToken cancellation)
    {
        var shards = new Dictionary<string, IndexShard>(current);
        var changed = false;
        foreach (var month in newest.GroupBy(document => IndexShard.NameFor(document.Reference)))
        {
            var shard = current.GetValueOrDefault(month.Key);
            if (shardWriter.Write(shard, month) is { } written)
            {
                shards[month.Key] = IndexShard.Open(await StoreAsync(shard, written, cancellation));
                changed = true;
            }
        }

        return changed ? shards : current;
    }

    private async Task<StoredContent[]> StoreAsync(IndexShard? shard, IReadOnlyDictionary<string, byte[]> written, CancellationToken cancellation)
    {
        var kept = (shard?.Files ?? []).ToDictionary(file => file.File.Name);
        return await Task.WhenAll(written.Select(async file =>
            kept.TryGetValue(file.Key, out var same) && ReferenceEquals(same.Content, file.Value)
                ? same
                : new StoredContent(new(file.Key, await files.SaveAsync(file.Value, cancellation)), file.Value)));
    }

    private async Task<IndexSnapshot?> ReplaceAsync(
        IReadOnlyDictionary<string, IndexShard> shards,
        RebuiltShards? rebuild,
        IEnumerable<string> before,
        IReadOnlyList<RetiredFile> retired,
        string? tag,
        CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (kept, gone) = (retired.Where(file => file.At >= now - KeptForReaders), retired.Where(file => file.At < now - KeptForReaders));
        var manifest = new IndexManifest(Format, FilesOf(shards), [], rebuild is null ? null : new(rebuild.Since, FilesOf(rebuild.Shards)));
        var retiring = before.Except(manifest.StoredNames).Select(name => new RetiredFile(name, now));
        manifest = manifest with { Retired = [.. kept, .. retiring] };
        var newTag = await files.ReplaceManifestAsync(manifest, tag, cancellation);
        if (newTag is null)
        {
            return null;
        }

        await files.RemoveAsync(gone.Select(file => file.Stored), cancellation);
        return new(newTag, manifest.Retired, shards, rebuild);
    }

    private static Dictionary<string, IReadOnlyList<IndexFile>> FilesOf(IReadOnlyDictionary<string, IndexShard> shards) =>
        shards.ToDictionary(shard => shard.Key, shard => (IReadOnlyList<IndexFile>)[.. shard.Value.Files.Select(file => file.File)]);
}
