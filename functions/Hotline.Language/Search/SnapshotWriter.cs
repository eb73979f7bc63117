using Hotline.Core.Search;

namespace Hotline.Language.Search;

/// <summary>
/// Commits a new state of the index: first its new files, then the manifest. Dying between leaves files that nothing names, which the
/// sweep removes; losing to another writer leaves the same, and the other's state.
/// </summary>
internal sealed class SnapshotWriter(IIndexFiles files, ShardWriter shardWriter, TimeProvider time)
{
    /// <summary>To be raised whenever texts are taken apart or kept differently: the index is then made anew.</summary>
    public const int Format = 1;

    /// <summary>A reader that fetches a manifest has so long to fetch its files.</summary>
    private static readonly TimeSpan KeptForReaders = TimeSpan.FromMinutes(10);

    /// <summary>Null when another writer was faster.</summary>
    public async Task<IndexSnapshot?> WriteAsync(
        IndexSnapshot current, IReadOnlyCollection<CaseDocument> documents, CancellationToken cancellation)
    {
        var shards = new Dictionary<string, IndexShard>(current.Shards);
        var newest = documents.GroupBy(document => document.Reference).Select(versions => versions.MaxBy(document => document.Version)!);
        foreach (var month in newest.GroupBy(document => IndexShard.NameFor(document.Reference)))
        {
            var shard = current.Shards.GetValueOrDefault(month.Key);
            if (shardWriter.Write(shard, month) is { } written)
            {
                shards[month.Key] = IndexShard.Open(await StoreAsync(shard, written, cancellation));
            }
        }

        var changed = shards.Any(shard => current.Shards.GetValueOrDefault(shard.Key) != shard.Value);
        return changed ? await ReplaceAsync(shards, NamesIn(current.Shards.Values), current.Retired, current.Tag, cancellation) : current;
    }

    /// <summary>Needs no file of the index: what cannot be read any more can still be made anew.</summary>
    public async Task<IndexSnapshot?> ClearAsync(CancellationToken cancellation)
    {
        var stored = await files.ReadManifestAsync(knownTag: null, cancellation);
        return await ReplaceAsync(
            [],
            stored?.Manifest.Shards.Values.SelectMany(shard => shard).Select(file => file.Stored) ?? [],
            stored?.Manifest.Retired ?? [],
            stored?.Tag,
            cancellation);
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
        Dictionary<string, IndexShard> shards,
        IEnumerable<string> before,
        IReadOnlyList<RetiredFile> retired,
        string? tag,
        CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (kept, gone) = (retired.Where(file => file.At >= now - KeptForReaders), retired.Where(file => file.At < now - KeptForReaders));
        var retiring = before.Except(NamesIn(shards.Values)).Select(name => new RetiredFile(name, now));
        var manifest = new IndexManifest(
            Format,
            shards.ToDictionary(shard => shard.Key, shard => (IReadOnlyList<IndexFile>)[.. shard.Value.Files.Select(file => file.File)]),
            [.. kept, .. retiring]);
        var newTag = await files.ReplaceManifestAsync(manifest, tag, cancellation);
        if (newTag is null)
        {
            return null;
        }

        await files.RemoveAsync(gone.Select(file => file.Stored), cancellation);
        return new(newTag, manifest.Retired, shards);
    }

    private static IEnumerable<string> NamesIn(IEnumerable<IndexShard> shards) =>
        shards.SelectMany(shard => shard.Files).Select(file => file.File.Stored);
}
