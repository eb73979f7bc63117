using System.Globalization;
using System.Runtime.CompilerServices;
using Hotline.Core.Search;

namespace Hotline.Language.Tests.Search;

/// <summary>The store of an index, shared by the indexes of several processes; a test lets one of them die in the middle of its work.</summary>
internal sealed class FilesInMemory : IIndexFiles
{
    private readonly Dictionary<string, byte[]> _files = [];
    private IndexManifest? _manifest;
    private int _version;

    public IReadOnlyCollection<string> Names => _files.Keys;

    public IndexManifest? Manifest => _manifest;

    /// <summary>The writer dies when its files are stored and its manifest is not.</summary>
    public bool DieBeforeTheManifest { get; set; }

    private string? Tag => _manifest is null ? null : _version.ToString(CultureInfo.InvariantCulture);

    public Task<StoredManifest?> ReadManifestAsync(string? knownTag, CancellationToken cancellation) =>
        Task.FromResult(_manifest is null || Tag == knownTag ? null : new StoredManifest(_manifest, Tag!));

    public Task<string?> ReplaceManifestAsync(IndexManifest manifest, string? tag, CancellationToken cancellation)
    {
        if (DieBeforeTheManifest)
        {
            DieBeforeTheManifest = false;
            throw new IOException("The process died here.");
        }

        if (tag != Tag)
        {
            return Task.FromResult<string?>(null);
        }

        _manifest = manifest;
        _version++;
        return Task.FromResult(Tag);
    }

    public Task<string> SaveAsync(byte[] content, CancellationToken cancellation)
    {
        lock (_files)
        {
            var name = $"file-{_files.Count}";
            _files.Add(name, content);
            return Task.FromResult(name);
        }
    }

    public Task<byte[]> ReadAsync(string name, CancellationToken cancellation) => Task.FromResult(_files[name]);

    public Task RemoveAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        foreach (var name in names)
        {
            _files.Remove(name);
        }

        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<string> StoredBeforeAsync(DateTimeOffset instant, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var name in _files.Keys.ToList())
        {
            yield return name;
        }
    }

    public Task<IAsyncDisposable?> TakeLeaseAsync(CancellationToken cancellation) => throw new NotSupportedException("Not asked of an index.");
}
