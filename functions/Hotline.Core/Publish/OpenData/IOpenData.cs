using Hotline.Core.Cases;

namespace Hotline.Core.Publish.OpenData;

/// <summary>The open data in the public place, and what people asked to have removed from it.</summary>
public interface IOpenData
{
    Task<StoredIndex> ReadIndexAsync(CancellationToken cancellation);

    /// <summary>False when somebody else replaced it since it was read.</summary>
    Task<bool> ReplaceIndexAsync(StoredIndex read, OpenDataIndex now, CancellationToken cancellation);

    /// <param name="folder">Below that of the open data.</param>
    Task PutAsync(string folder, PublishedFile file, CancellationToken cancellation);

    /// <summary>Null when there is none.</summary>
    Task<PublishedFile?> FindAsync(string path, CancellationToken cancellation);

    Task RemoveAsync(string path, CancellationToken cancellation);

    Task AskRemovalAsync(OpenDataRemoval removal, CancellationToken cancellation);

    Task<IReadOnlyList<OpenDataRemoval>> RemovalsAsync(CancellationToken cancellation);
}

/// <summary>The index as it was read, with the tag to replace it under; null while there is none.</summary>
public sealed record StoredIndex(OpenDataIndex Index, string? Tag);

/// <summary>Somebody does not want the details of their case published; the month is the one it counts in.</summary>
public sealed record OpenDataRemoval(Reference Reference, Month Month);
