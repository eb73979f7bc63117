using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>
/// A clerk types a letter and adds its scans. <paramref name="Received"/> is the day of the stamp of receipt, not later than today;
/// the clocks run from entry. A letter without a sender is anonymous.
/// </summary>
public sealed record EnterLetter(
    string? Text,
    DateOnly? Received,
    Contact? Sender,
    CaseKind? Kind,
    Place? Place,
    IReadOnlyList<IncomingFile> Scans,
    Actor Clerk,
    string? RetryKey)
{
    /// <summary>Set by the clerk, it stands over what the text is understood as.</summary>
    public string? Category { get; init; }

    /// <summary>Scans that were checked and stored while the letter was still being typed.</summary>
    public IReadOnlyList<Attachment> StoredBefore { get; init; } = [];
}

public sealed class EnterLetterHandler(IntakeChecks checks, FileIntake files, TakeUp takeUp, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Receipt>> HandleAsync(EnterLetter command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "text", command.Text, policy.Deadlines.Limits.LetterCharacters);
        if (command.Received is null)
        {
            errors.Add(Errors.Required("receivedDate"));
        }
        else if (command.Received > clocks.DayOf(time.GetUtcNow()))
        {
            errors.Add(Errors.InTheFuture("receivedDate"));
        }

        if (command.Sender is not null)
        {
            checks.Contact(errors, "sender", command.Sender);
        }

        checks.Place(errors, command.Place);
        checks.Category(errors, command.Category);
        var types = await checks.FilesAsync(errors, command.Scans, command.StoredBefore.Count, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var submission = new Submission
        {
            Text = command.Text!.Trim(),
            LetterReceived = command.Received,
            Contact = command.Sender,
            Place = checks.Located(command.Place),
            StatedCategory = command.Category,
            Attachments = [.. command.StoredBefore, .. await files.SaveAsync(command.Scans, types, cancellation)],
        };
        return await takeUp.HandleAsync(new(Channel.Letter, command.Kind, submission, command.Clerk, command.RetryKey), cancellation);
    }
}
