using Lucene.Net.Store;

namespace Hotline.Language.Search;

/// <summary>Reads one file of a <see cref="MemoryDirectory"/>; its clones share the bytes and have a place of their own.</summary>
internal sealed class MemoryInput(string name, byte[] content) : IndexInput(name)
{
    private int _at;

    public override long Length => content.Length;

    public override long Position => _at;

    public override byte ReadByte() => _at < content.Length ? content[_at++] : throw new EndOfStreamException();

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > content.Length - _at)
        {
            throw new EndOfStreamException();
        }

        content.AsSpan(_at, len).CopyTo(b.AsSpan(offset, len));
        _at += len;
    }

    public override void Seek(long pos) => _at = checked((int)pos);

    protected override void Dispose(bool disposing)
    {
        // Only memory is held.
    }
}
