using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// A citizen files a case on the web. <paramref name="Anonymous"/> and <paramref name="Contact"/> exclude each other; without
/// either the complaint is refused, because nobody could be answered.
/// </summary>
public sealed record SubmitComplaint(
    string? Text,
    CaseKind? Kind,
    bool Anonymous,
    Contact? Contact,
    Place? Place,
    IReadOnlyList<IncomingFile> Attachments,
    string? RetryKey)
{
    /// <summary>The one that the citizen chose among those offered; null leaves it to the service.</summary>
    public string? Category { get; init; }

    /// <summary>Files that were checked and stored while the complaint was still a draft.</summary>
    public IReadOnlyList<Attachment> StoredBefore { get; init; } = [];
}

public sealed class SubmitComplaintHandler(ComplaintChecks complaintChecks, IntakeChecks checks, FileIntake files, TakeUp takeUp)
{
    /// <summary>Refuses with everything that is wrong at once and changes nothing; <paramref name="faults"/> are what reading found.</summary>
    public async Task<Result<Receipt>> HandleAsync(SubmitComplaint command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        complaintChecks.Text(errors, command.Text);
        complaintChecks.Contact(errors, command.Anonymous, command.Contact);
        checks.Place(errors, command.Place);
        checks.Category(errors, command.Category);
        var types = await checks.FilesAsync(errors, command.Attachments, command.StoredBefore.Count, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var submission = new Submission
        {
            Text = command.Text!.Trim(),
            StatedCategory = command.Category,
            Contact = command.Anonymous ? null : command.Contact,
            Place = checks.Located(command.Place),
            Attachments = [.. command.StoredBefore, .. await files.SaveAsync(command.Attachments, types, cancellation)],
        };
        return await takeUp.HandleAsync(new(Channel.Web, command.Kind, submission, Actor.Citizen, command.RetryKey), cancellation);
    }
}
