using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>
/// Tells other instances what happened to a case. Redelivery is harmless: the receiver knows each event by its number. One that does not
/// answer is tried again at growing intervals for two days, and only then is the message left to the queue's poison and the desk.
/// </summary>
public sealed class TellPartnerHandler(
    ICases cases, CaseChanges changes, ExchangeLetters letters, ExchangePost post, IExchangeMessages messages, TimeProvider time)
{
    /// <summary>Until the next try: short at first, for a restart over there, then hourly for an outage.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        .. Enumerable.Repeat(TimeSpan.FromHours(1), 48),
    ];

    /// <summary>Throws, so that the queue tries again, while the event is not committed yet or the case was changed meanwhile.</summary>
    public async Task HandleAsync(ExchangeDue message, CancellationToken cancellation)
    {
        var found = await cases.FindAsync(message.Reference, cancellation);
        if (found is null || found.State.Version < message.Version)
        {
            throw new CaseNotYetStoredException(message.Reference);
        }

        try
        {
            foreach (var stay in letters.Of(found).GroupBy(letter => (letter.Partner, letter.HandOver)))
            {
                await TellAsync(found, [.. stay], message, cancellation);
            }
        }
        catch (PartnerUnavailableException) when (message.Tries < Waits.Length)
        {
            await messages.SendAsync(message with { Tries = message.Tries + 1 }, Waits[message.Tries], cancellation);
        }
    }

    /// <summary>What is due of one stay there, and where anything before it is missing there, all of it.</summary>
    private async Task TellAsync(Case found, IReadOnlyList<ExchangeLetter> stay, ExchangeDue message, CancellationToken cancellation)
    {
        var due = stay.Where(letter => letter.Number >= message.First && letter.Number <= message.Version).ToList();
        if (due.Count == 0)
        {
            return;
        }

        if (!await SendAsync(found, due, cancellation)
            && !await SendAsync(found, [.. stay.Where(letter => letter.Number <= message.Version)], cancellation))
        {
            throw new PartnerUnavailableException(due[0].Partner);
        }
    }

    /// <summary>False where the receiver misses something before, or cannot act on it yet.</summary>
    private async Task<bool> SendAsync(Case found, List<ExchangeLetter> sent, CancellationToken cancellation)
    {
        var there = found.State.Upper?.Partner == sent[0].Partner ? found.State.Upper.Reference : TakenUp(found, sent[0]);
        foreach (var letter in sent)
        {
            if (letter.Kind is null)
            {
                there = await post.SendCaseAsync(found, letter, cancellation);
                await RecordAsync(found, letter, there.Value, cancellation);
            }
            else if (there is null || !await post.SendEventAsync(found, letter, there.Value, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private static Reference? TakenUp(Case found, ExchangeLetter letter) => found.Events.Select(@event => @event.Fact).OfType<CaseTakenUpBelow>()
        .FirstOrDefault(taken => taken.Partner == letter.Partner && taken.HandOver == letter.HandOver)?.Reference;

    private async Task RecordAsync(Case found, ExchangeLetter handedDown, Reference there, CancellationToken cancellation)
    {
        if (TakenUp(found, handedDown) is not null)
        {
            return;
        }

        // Where it has been taken away again meanwhile, the instance below is told so next.
        var current = letters.Of(found).LastOrDefault(letter => letter.Department is not null) is { Kind: not ExchangeKind.Withdrawn } last
            && last.HandOver == handedDown.HandOver;
        var recorded = await changes.ByServiceAsync(
            found,
            each => each.TakeUpBelow(
                handedDown.Department!, new(handedDown.Partner, there, handedDown.HandOver, Heard: 0), current, Actor.System, time.GetUtcNow()),
            ownRow: null,
            cancellation);
        if (!recorded.Succeeded)
        {
            throw new CaseChangedMeanwhileException(found.State.Reference);
        }
    }
}
