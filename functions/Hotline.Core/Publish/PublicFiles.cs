namespace Hotline.Core.Publish;

/// <summary>A published file as everyone can fetch it.</summary>
public sealed record PublishedFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);

/// <summary>The public place of published files: anyone may read it without asking the service.</summary>
public interface IPublicFiles
{
    Task PutAsync(string folder, PublishedFile file, CancellationToken cancellation);

    /// <summary>Null when nothing was published there.</summary>
    Task<PublishedFile?> FindAsync(string folder, string name, CancellationToken cancellation);
}
