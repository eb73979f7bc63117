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
    string? RetryKey);

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
        var types = await checks.FilesAsync(errors, command.Scans, storedBefore: 0, cancellation);
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
            Attachments = await files.SaveAsync(command.Scans, types, cancellation),
        };
        return await takeUp.HandleAsync(new(Channel.Letter, command.Kind, submission, command.Clerk, command.RetryKey), cancellation);
    }
}
