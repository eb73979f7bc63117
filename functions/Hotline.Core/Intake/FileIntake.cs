using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// Stores the files of a submission before the case that names them: a file without a case is rubbish to be swept, a case without
/// its file would be a loss.
/// </summary>
public sealed class FileIntake(IAttachments attachments)
{
    public async Task<IReadOnlyList<Attachment>> SaveAsync(
        IReadOnlyList<IncomingFile> files, IReadOnlyList<string?> types, CancellationToken cancellation)
    {
        var saved = new List<Attachment>();
        foreach (var (file, type) in files.Zip(types))
        {
            saved.Add(await attachments.SaveAsync(file, type!, cancellation));
        }

        return saved;
    }
}
