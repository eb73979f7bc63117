using System.Text.Json.Serialization;

namespace Hotline.Core.Search;

/// <summary>
/// Where the files of the index are kept, encrypted. A file never changes once it is stored and its name is random; the manifest says
/// which files make up the index, and replacing it is the one moment at which a new state of the index comes to be.
/// </summary>
public interface IIndexFiles
{
    /// <summary>Null when there is none yet, or when it is still the one with that tag.</summary>
    Task<StoredManifest?> ReadManifestAsync(string? knownTag, CancellationToken cancellation);

    /// <summary>The new tag; null when somebody else replaced the manifest since. A null tag given says that there was none.</summary>
    Task<string?> ReplaceManifestAsync(IndexManifest manifest, string? tag, CancellationToken cancellation);

    /// <summary>The name under which it is stored.</summary>
    Task<string> SaveAsync(byte[] content, CancellationToken cancellation);

    Task<byte[]> ReadAsync(string name, CancellationToken cancellation);

    /// <summary>Removes what no manifest names any more; files that are gone already are no fault.</summary>
    Task RemoveAsync(IEnumerable<string> names, CancellationToken cancellation);

    /// <summary>All files that were stored before that instant.</summary>
    IAsyncEnumerable<string> StoredBeforeAsync(DateTimeOffset instant, CancellationToken cancellation);

    /// <summary>
    /// The right to be the one writer for a while; null while another has it. It saves two writers from doing the same work: that
    /// neither spoils the other's is the manifest's doing, so a writer that outlives its lease does no harm.
    /// </summary>
    Task<IAsyncDisposable?> TakeLeaseAsync(CancellationToken cancellation);
}

/// <summary>A manifest as it was read, with the tag to replace it under.</summary>
public sealed record StoredManifest(IndexManifest Manifest, string Tag);

/// <summary>
/// A state of the index: the files of each shard, and the files that earlier states needed and readers may still be fetching.
/// </summary>
/// <param name="Format">How texts were taken apart; an index of another format is made anew.</param>
/// <param name="Rebuild">The index that is being filled beside this one; null while none is.</param>
public sealed record IndexManifest(
    int Format,
    IReadOnlyDictionary<string, IReadOnlyList<IndexFile>> Shards,
    IReadOnlyList<RetiredFile> Retired,
    IndexRebuild? Rebuild = null)
{
    /// <summary>Names of all stored files that somebody may still read.</summary>
    [JsonIgnore]
    public IEnumerable<string> StoredNames => Shards.Values.Concat(Rebuild?.Shards.Values ?? []).SelectMany(files => files)
        .Select(file => file.Stored)
        .Concat(Retired.Select(file => file.Stored));
}

/// <summary>An index on its way to take the place of another, since when (UTC), by its shards' files.</summary>
public sealed record IndexRebuild(DateTimeOffset Since, IReadOnlyDictionary<string, IReadOnlyList<IndexFile>> Shards);

/// <summary>A file by the name the index knows and the name it is stored under.</summary>
public sealed record IndexFile(string Name, string Stored);

/// <summary>A file that no index needs any more, and since when (UTC).</summary>
public sealed record RetiredFile(string Stored, DateTimeOffset At);
