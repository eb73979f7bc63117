using System.Collections.Concurrent;
using Lucene.Net.Store;

namespace Hotline.Language.Search;

/// <summary>
/// The files of one shard, in memory only: what people wrote never lies on a local disk. Files never change once written, so that
/// directories share their bytes, and a writer that fails leaves nothing behind but a directory to forget.
/// </summary>
internal sealed class MemoryDirectory : BaseDirectory
{
    private readonly ConcurrentDictionary<string, byte[]> _files;

    public MemoryDirectory(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        _files = new(files);
        SetLockFactory(NoLockFactory.GetNoLockFactory());
    }

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public override string[] ListAll() => [.. _files.Keys];

    [Obsolete("Lucene's own interface still has it.")]
    public override bool FileExists(string name) => _files.ContainsKey(name);

    public override void DeleteFile(string name) => _files.TryRemove(name, out _);

    public override long FileLength(string name) => Find(name).Length;

    public override IndexOutput CreateOutput(string name, IOContext context) => new MemoryOutput(content => _files[name] = content);

    public override IndexInput OpenInput(string name, IOContext context) => new MemoryInput(name, Find(name));

    public override void Sync(ICollection<string> names)
    {
        // Storing the files is up to whoever commits.
    }

    protected override void Dispose(bool disposing)
    {
        // Only memory is held.
    }

    private byte[] Find(string name) => _files.GetValueOrDefault(name) ?? throw new FileNotFoundException($"The index has no file {name}.");
}
