using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Intake;
using Hotline.Core.Policy;

namespace Hotline.Core.Exchange;

/// <summary>Writes letters out from the events they are about.</summary>
public sealed class ExchangeWriting(CityPolicy policy, IAttachments attachments)
{
    public async Task<ExchangedCase> CaseAsync(Case found, ExchangeLetter letter, CancellationToken cancellation)
    {
        var (state, submission) = (found.State, found.Submission);
        return new(
            state.Reference,
            letter.Number,
            policy.City.Name,
            submission?.Text ?? "",
            state.Kind,
            state.Classification?.Category,
            state.Urgency,
            submission?.Place,
            submission?.Contact,
            letter.Event.At,
            state.AnswerClock.StartedAt,
            state.AnswerClock.Due,
            await FilesAsync(submission?.Attachments ?? [], cancellation));
    }

    public async Task<ExchangedEvent> EventAsync(Case found, ExchangeLetter letter, Reference to, CancellationToken cancellation)
    {
        var @event = letter.Event;
        var plain = new ExchangedEvent(to, found.State.Reference, letter.Number, letter.After, letter.Kind!.Value, @event.At);
        return @event.Fact switch
        {
            CitizenAsked asked => plain with { Words = @event.Words?.Text, RaisedByReply = asked.Ground == AskGround.RaisedByReply },
            CaseAnswered answered => await AnswerAsync(found, answered, plain with { Words = @event.Words?.Text }, cancellation),
            ExtensionRequested requested => plain with { Words = @event.Words?.Text, Length = requested.Length.ToString() },
            DeadlineExtended extended => On(extended.AnswerClock, plain with { Words = @event.Words?.Text, Length = extended.Length.ToString() }),
            CitizenSupplemented supplemented => On(supplemented.AnswerClock, plain with { Words = @event.Words?.Text }),
            WaitingEnded ended => On(ended.AnswerClock, plain),
            CaseReopened reopened => On(reopened.AnswerClock, plain with { Words = @event.Words?.Text }),
            CaseRated rated => plain with { Words = @event.Words?.Text, Satisfaction = rated.Satisfaction, Solved = rated.Solved },
            PartnerMessageRefused refused => plain with { Refused = refused.Kind, ErrorCode = refused.ErrorCode },
            ProgressTold or MilestoneReached or CaseUrged or ExtensionDeclined or CaseHandedBack => plain with { Words = @event.Words?.Text },
            // Why a case is handled elsewhere is between the offices there and the citizen.
            _ => plain,
        };
    }

    private static ExchangedEvent On(Calendar.Clock clock, ExchangedEvent written) => written with { Since = clock.StartedAt, Due = clock.Due };

    private async Task<ExchangedEvent> AnswerAsync(Case found, CaseAnswered answered, ExchangedEvent plain, CancellationToken cancellation) =>
        found.WordsAs<AnswerText>(answered.Draft) is { } text
            ? plain with { PublicWords = text.PublicText, Attachments = await FilesAsync(text.Attachments, cancellation) }
            : plain;

    private async Task<IReadOnlyList<ExchangedFile>> FilesAsync(IReadOnlyList<Attachment> files, CancellationToken cancellation)
    {
        var written = new List<ExchangedFile>();
        foreach (var file in files)
        {
            if (await attachments.OpenAsync(file.Id, cancellation) is not { } content)
            {
                continue;
            }

            await using (content)
            {
                using var bytes = new MemoryStream();
                await content.CopyToAsync(bytes, cancellation);
                written.Add(new(file.FileName, Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length)));
            }
        }

        return written;
    }
}
