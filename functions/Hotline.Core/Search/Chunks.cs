using System.Runtime.CompilerServices;

namespace Hotline.Core.Search;

internal static class Chunks
{
    /// <summary>A stream in portions of a size, the last one smaller; nothing is read ahead of the portion that is asked for.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<T>> Chunk<T>(
        this IAsyncEnumerable<T> stream, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var chunk = new List<T>(size);
        await foreach (var item in stream.WithCancellation(cancellation))
        {
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return chunk;
                chunk = new(size);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
