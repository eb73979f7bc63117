using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>Checks the files that come with an action together with its other fields, and stores them only if nothing is wrong.</summary>
public sealed class FileTaking(IntakeChecks checks, FileIntake files)
{
    /// <param name="errors">What the other fields' checks found.</param>
    /// <param name="faults">What reading the request found.</param>
    public async Task<Result<IReadOnlyList<Attachment>>> TakeAsync(
        ErrorList errors, IReadOnlyList<Error> faults, IReadOnlyList<IncomingFile> incoming, CancellationToken cancellation)
    {
        var types = await checks.FilesAsync(errors, incoming, storedBefore: 0, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var saved = await files.SaveAsync(incoming, types, cancellation);
        return saved.ToList();
    }
}
