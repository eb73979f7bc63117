using Lucene.Net.Store;

namespace Hotline.Language.Search;

/// <summary>Writes one file; it comes to be when it is closed.</summary>
internal sealed class MemoryOutput(Action<byte[]> whenClosed) : BufferedIndexOutput
{
    private readonly MemoryStream _content = new();
    private bool _closed;

    public override long Length => _content.Length;

    protected override void FlushBuffer(byte[] b, int offset, int len) => _content.Write(b, offset, len);

    protected override void Dispose(bool disposing)
    {
        if (!disposing || _closed)
        {
            return;
        }

        _closed = true;
        base.Dispose(disposing);
        whenClosed(_content.ToArray());
        _content.Dispose();
    }
}
