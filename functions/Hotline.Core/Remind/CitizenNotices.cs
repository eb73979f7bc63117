using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Notices to the citizen of a case: kept with it, and sent to the mail address the citizen gave, if any. Who has none reads them with
/// the query code. Nothing of the case stands in a mail but its reference.
/// </summary>
public sealed class CitizenNotices(IOutbox outbox, ICitizenMail mail, CityPolicy policy, CityTime cityTime)
{
    /// <summary>More than a case ever has.</summary>
    private const int Most = 100;

    /// <summary>Safe to repeat: a notice has one name. The mail goes first, so that a death in between may repeat it but never lose it.</summary>
    public async Task SendAsync(Case found, NoticeKind kind, string name, DateTimeOffset at, DateTimeOffset due, CancellationToken cancellation)
    {
        var reference = found.State.Reference;
        var mailbox = Mailbox.OfCitizen(reference);
        if ((await outbox.ListAsync(mailbox, Most, continuation: null, cancellation)).Notices.Any(sent => sent.Name == name))
        {
            return;
        }

        if (found.Submission?.Contact?.Email is { } address)
        {
            // The city's own language: nobody asked the citizen for theirs.
            var language = policy.City.Languages[0];
            await mail.SendAsync(
                new(address, $"{policy.City.Name.In(language)} {NoticeTexts.Title(kind, 1, language)}", NoticeTexts.Mail(kind, reference, cityTime.Local(due), language)),
                cancellation);
        }

        var line = new ReminderLine(reference, ReminderStage.None, due, found.State.Urgency);
        await outbox.PutAsync(mailbox, new(name, kind, at, found.State.Department, [line]), cancellation);
    }
}
