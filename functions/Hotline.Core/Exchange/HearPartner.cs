using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Route;

namespace Hotline.Core.Exchange;

/// <summary>
/// Another instance tells what happened to a case that both have. It is done to the case by the transition that a department or the
/// citizen would take, under the same rules. What the case no longer allows is recorded, and the sender told.
/// </summary>
/// <param name="Message">What the signature covers as the message's name.</param>
public sealed record HearPartner(ExchangePartner Partner, string Message, HeardFields Fields, IReadOnlyList<IncomingFile> Attachments);

public sealed class HearPartnerHandler(
    CaseChanges changes, HeardChecks checks, HeardTransitions transitions, FileTaking files, MergedCases merged, AnswerAnnouncement announcement)
{
    /// <summary>Gives the case as it is now; the same for a message that was heard before.</summary>
    public async Task<Result<Reference>> HandleAsync(HearPartner command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        var heard = checks.Read(errors, command.Fields, command.Message, command.Partner.IsUpper);
        var attachments = await files.TakeAsync(errors, faults, command.Attachments, cancellation);
        if (!attachments.Succeeded)
        {
            return attachments.As<Reference>();
        }

        var known = heard! with { Attachments = attachments.Value };
        var outcome = await HearAsync(command.Partner, known, refuse: null, cancellation);
        if (outcome.Errors is [{ Code: Errors.HasMergedCasesCode }])
        {
            await merged.ReleaseAllAsync(known.Reference, Actor.OfPartner(command.Partner.Id), cancellation);
            outcome = await HearAsync(command.Partner, known, refuse: null, cancellation);
        }

        if (!outcome.Succeeded && IsForGood(known.Kind, outcome.Errors[0]))
        {
            outcome = await HearAsync(command.Partner, known, outcome.Errors[0].Code, cancellation);
        }

        return outcome switch
        {
            { Succeeded: true } or { Errors: [{ Code: Errors.HeardBeforeCode }] } => known.Reference,
            { Errors: [{ Code: Errors.ExchangeEarlyCode or Errors.ExchangeOverCode } or { Kind: ErrorKind.NotFound }] } => outcome.As<Reference>(),
            _ => Errors.ExchangeEarly(),
        };
    }

    /// <summary>An answer that the case is not ready for will be, unless the case is over; everything else comes too late for good.</summary>
    private static bool IsForGood(ExchangeKind kind, Error error) =>
        error.Kind is ErrorKind.WrongStatus or ErrorKind.Invalid or ErrorKind.Forbidden
        && error.Code is not (Errors.HeardBeforeCode or Errors.ExchangeEarlyCode or Errors.ExchangeOverCode)
        && (kind != ExchangeKind.Answered || error.Code == Errors.WrongStatusCode);

    private Task<Result<Case>> HearAsync(ExchangePartner partner, HeardEvent heard, string? refuse, CancellationToken cancellation) =>
        changes.ByPartnerAsync(
            heard.Reference,
            found => RightOf(found, partner, heard),
            found => found.Hear(
                partner.Id,
                heard.Number,
                heard is { Since: { } since, Due: { } due } ? (since, due) : null,
                each => refuse is null ? transitions.Take(each, partner, heard) : transitions.Refuse(each, partner, heard, refuse)),
            announcement.SendAsync,
            cancellation);

    /// <summary>A partner reaches the cases that are with it and no others; of others it is not told that they exist.</summary>
    private static Error? RightOf(Case found, ExchangePartner partner, HeardEvent heard)
    {
        var there = partner.IsUpper ? found.State.Upper?.Reference : found.State.Lower?.Reference;
        if (found.HeardOf(partner.Id) is { } last && there == heard.From)
        {
            return heard.After > last || IsStillArriving(found, partner, heard) ? Errors.ExchangeEarly() : null;
        }

        return found.Events.Any(@event => @event.Fact is CaseTakenUpBelow taken && taken.Partner == partner.Id && taken.Reference == heard.From)
            ? Errors.ExchangeOver()
            : Errors.CaseNotFound();
    }

    /// <summary>What the queues have not understood yet nobody can be urged about.</summary>
    private static bool IsStillArriving(Case found, ExchangePartner partner, HeardEvent heard) =>
        partner.IsUpper && found.State.Status == CaseStatus.Received && heard.Kind != ExchangeKind.Withdrawn;
}
