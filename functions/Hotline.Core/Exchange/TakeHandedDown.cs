using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Exchange;

/// <summary>
/// The instance above hands a case down; it becomes a case of this instance's own, under the channel of exchanges. It is named by the
/// event that handed it down, so that the same message makes no second one, whenever it comes.
/// </summary>
/// <param name="Message">What the signature covers as the message's name.</param>
public sealed record TakeHandedDown(
    ExchangePartner Partner,
    string Message,
    string? Reference,
    int? Number,
    LocalText? From,
    string? Text,
    CaseKind? Kind,
    string? Category,
    Urgency? Urgency,
    Place? Place,
    Contact? Contact,
    DateTimeOffset? At,
    DateTimeOffset? Since,
    DateTimeOffset? Due,
    IReadOnlyList<IncomingFile> Attachments);

public sealed class TakeHandedDownHandler(IntakeChecks checks, FileTaking files, TakeUp takeUp, CityPolicy policy, CityClocks clocks)
{
    public async Task<Result<Receipt>> HandleAsync(TakeHandedDown command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (!command.Partner.IsUpper)
        {
            return Errors.HandsNothingDown();
        }

        var errors = new ErrorList();
        var reference = ExchangeChecks.Name(errors, "reference", command.Reference, command.Number, command.Message);
        Check(errors, command);
        var attachments = await files.TakeAsync(errors, faults, command.Attachments, cancellation);
        if (!attachments.Succeeded)
        {
            return attachments.As<Receipt>();
        }

        var upper = new Upper(
            command.Partner.Id,
            command.From!,
            reference!.Value,
            command.Number!.Value,
            command.Since!.Value,
            command.Due!.Value,
            command.Urgency!.Value,
            Heard: command.Number.Value);
        return await takeUp.HandleAsync(
            new(Channel.Exchange, command.Kind, SubmissionOf(command, attachments.Value), Actor.OfPartner(command.Partner.Id), command.Message)
            {
                Upper = upper,
                NamedOn = clocks.DayOf(command.At!.Value),
            },
            cancellation);
    }

    private void Check(ErrorList errors, TakeHandedDown command)
    {
        FieldChecks.Text(errors, "text", command.Text, policy.Deadlines.Limits.TranscriptCharacters);
        ExchangeChecks.Given(errors, ("from", command.From), ("urgency", command.Urgency), ("at", command.At), ("since", command.Since), ("due", command.Due));
        if (command.Due < command.Since)
        {
            errors.Add(Errors.OutOfRange("due", command.Since, "…"));
        }

        // Its districts are not ours: where the address names one of ours, that is found by itself.
        checks.Place(errors, command.Place is { } place ? place with { District = null } : null);
        if (command.Contact is { } contact)
        {
            checks.Contact(errors, "contact", contact);
        }
    }

    /// <summary>A category that this instance does not have is left to its own understanding.</summary>
    private Submission SubmissionOf(TakeHandedDown command, IReadOnlyList<Attachment> attachments) => new()
    {
        Text = command.Text!.Trim(),
        Contact = command.Contact,
        Place = checks.Located(command.Place is { } place ? place with { District = policy.City.FindDistrict(place.District)?.Id } : null),
        StatedCategory = policy.Categories.Find(command.Category)?.Id,
        Attachments = attachments,
    };
}
