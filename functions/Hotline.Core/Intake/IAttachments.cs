using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>A file as it came in: its name is only a name, its content is not yet known to be what it says.</summary>
public sealed record IncomingFile(string FileName, long Length, Func<Stream> Open);

/// <summary>Where attachments are kept, under random names that say nothing of the case.</summary>
public interface IAttachments
{
    Task<Attachment> SaveAsync(IncomingFile file, string contentType, CancellationToken cancellation);

    /// <summary>Null when there is no such file.</summary>
    Task<Stream?> OpenAsync(string id, CancellationToken cancellation);

    /// <summary>One that is gone already is no fault.</summary>
    Task RemoveAsync(string id, CancellationToken cancellation);
}
