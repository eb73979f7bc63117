using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

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
    string? RetryKey);

public sealed class SubmitComplaintHandler(IntakeChecks checks, FileIntake files, TakeUp takeUp, CityPolicy policy)
{
    /// <summary>Refuses with everything that is wrong at once and changes nothing; <paramref name="faults"/> are what reading found.</summary>
    public async Task<Result<Receipt>> HandleAsync(SubmitComplaint command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var limits = policy.Deadlines.Limits;
        FieldChecks.Text(errors, "text", command.Text, limits.ComplaintCharacters, limits.ComplaintCharactersLeast);
        CheckContact(errors, command);
        checks.Place(errors, command.Place);
        var types = await checks.FilesAsync(errors, command.Attachments, cancellation);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var submission = new Submission
        {
            Text = command.Text!.Trim(),
            Contact = command.Anonymous ? null : command.Contact,
            Place = checks.Located(command.Place),
            Attachments = await files.SaveAsync(command.Attachments, types, cancellation),
        };
        return await takeUp.HandleAsync(new(Channel.Web, command.Kind, submission, Actor.Citizen, command.RetryKey), cancellation);
    }

    private void CheckContact(ErrorList errors, SubmitComplaint command)
    {
        if (command.Contact is null)
        {
            if (!command.Anonymous)
            {
                errors.Add(Errors.ContactNeeded("contact"));
            }

            return;
        }

        if (command.Anonymous)
        {
            errors.Add(Errors.OnlyOneOf("contact", "anonymous"));
        }

        if (command.Contact is { Phone: null, Email: null })
        {
            errors.Add(Errors.ContactNeeded("contact"));
        }

        checks.Contact(errors, "contact", command.Contact);
    }
}
