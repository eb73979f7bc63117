using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Rate;

namespace Hotline.Core.Intake;

/// <summary>What every channel's intake shares once its own checks have passed.</summary>
/// <param name="RetryKey">
/// A key the sender chose for this submission (Idempotency-Key): sending the same again on the same day gives the same receipt and no second case.
/// </param>
public sealed record NewCase(Channel Channel, CaseKind? StatedKind, Submission Submission, Actor FirstContact, string? RetryKey)
{
    /// <summary>Null for what citizens file: the service finds the department.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The instance above that hands it down; it vouches for the retry key, which alone names the case.</summary>
    public Upper? Upper { get; init; }

    /// <summary>The day its reference bears; null for the day of receipt.</summary>
    public DateOnly? NamedOn { get; init; }
}

/// <summary>
/// Takes up a new case so that nothing acknowledged is ever lost: the message for the next step goes first, with a short delay, then
/// the case is committed, then the receipt is handed out. If the commit fails, the message finds no case and is given up.
/// </summary>
public sealed class TakeUp(ICases cases, ICaseMessages messages, IKeyedHash hash, CityClocks clocks, TimeProvider time)
{
    /// <summary>Two random references of one day may collide; a day with a million cases would still need fewer tries than this.</summary>
    private const int Tries = 8;

    public async Task<Receipt> HandleAsync(NewCase command, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (reference, code) = NameIt(command, now, attempt);
            var received = Receive(command, reference, code, now);
            await SendOnAsync(received.State, cancellation);
            if (await cases.AddAsync(received, cancellation))
            {
                return ReceiptOf(received, code);
            }

            if (command.RetryKey is not null && await EarlierAsync(reference, code, cancellation) is { } earlier)
            {
                return earlier;
            }
        }

        throw new InvalidOperationException($"No free reference found in {Tries} tries.");
    }

    /// <summary>A case that somebody directs to its department is with it from the start: all its events are one commit.</summary>
    private Case Receive(NewCase command, Reference reference, string code, DateTimeOffset now)
    {
        var direction = command.Direction;
        var received = Case.Receive(
            reference,
            command.Channel,
            command.StatedKind,
            command.Submission,
            QueryCode.Hash(hash, reference, code),
            command.FirstContact,
            clocks.Dispatch(now),
            AnswerClock(command, now),
            now,
            direction?.Directive,
            Person.HashOf(hash, command.Submission.Contact),
            command.Upper);
        if (direction is not null)
        {
            Direct(received, direction, command, now);
        }

        return received;
    }

    private Clock AnswerClock(NewCase command, DateTimeOffset now) =>
        command.Upper is { } upper ? clocks.Below(upper)
        : command.Direction is { } direction ? clocks.Directed(direction.Directive, now)
        : clocks.Answer(category: null, now);

    /// <summary>To its department, and to those named beside it, which all work side by side (rule 4.3).</summary>
    private void Direct(Case received, Direction direction, NewCase command, DateTimeOffset now)
    {
        var (directive, answerClock) = (direction.Directive, received.State.AnswerClock);
        _ = received.Dispatch(direction.Department, direction.Classification, direction.Reason(), answerClock, command.FirstContact, now).Value;
        if (directive.CoHandlers.Count > 0)
        {
            _ = received.InviteNamed(
                [.. directive.CoHandlers.Select(id => new Part { Department = id, Clock = clocks.Contribution(directive, answerClock, now) })],
                new([.. directive.CoHandlers.Select(id => new AskedOf(id, command.Submission.Text))]),
                command.FirstContact,
                now).Value;
        }
    }

    /// <summary>What needs no understanding goes on to routing, whose last step lists it.</summary>
    private Task SendOnAsync(CaseState received, CancellationToken cancellation) => received.Status == CaseStatus.Received
        ? messages.SendAsync(new ClassificationDue(received.Reference, received.Version), cancellation)
        : messages.SendAsync(new RoutingDue(received.Reference, received.Version), cancellation);

    /// <summary>
    /// With a retry key both names follow from it and from what was sent, so a repeated submission meets its own first attempt and
    /// nobody who happens on the same key is handed another citizen's receipt.
    /// </summary>
    private (Reference Reference, string Code) NameIt(NewCase command, DateTimeOffset now, int attempt)
    {
        var day = command.NamedOn ?? command.Direction?.NamedOn ?? clocks.DayOf(now);
        if (command.RetryKey is null)
        {
            return (Reference.New(day), QueryCode.New());
        }

        var name = $"{day:yyyyMMdd}:{attempt}:{command.RetryKey}\n{(command.Upper is { } upper ? upper.Partner : ContentOf(command))}";
        return (Reference.From(day, hash.Of("retry-reference", name)), QueryCode.From(hash.Of("retry-code", name)));
    }

    /// <summary>Files sent again are stored again, under new names.</summary>
    private static string ContentOf(NewCase command)
    {
        var files = command.Submission.Attachments.Select(file => file with { Id = "" });
        var content = command with { RetryKey = null, Submission = command.Submission with { Attachments = [.. files] } };
        return JsonSerializer.Serialize(content, CoreJson.Options);
    }

    private async Task<Receipt?> EarlierAsync(Reference reference, string code, CancellationToken cancellation)
    {
        var earlier = await cases.FindAsync(reference, cancellation);
        return earlier is not null && QueryCode.Matches(hash, reference, code, earlier.State.QueryCodeHash)
            ? ReceiptOf(earlier, code)
            : null;
    }

    private static Receipt ReceiptOf(Case taken, string code)
    {
        var received = (CaseReceived)taken.Events[0].Fact;
        return new(taken.State.Reference, code, taken.State.ReceivedAt, received.DispatchClock, received.AnswerClock);
    }
}
