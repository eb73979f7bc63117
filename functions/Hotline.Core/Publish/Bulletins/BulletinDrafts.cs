using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>Makes drafts of what was recorded; keeps nothing.</summary>
public sealed class BulletinDrafts(
    PeriodAccounts periods, MeetingAccounts meetings, CaseAccounts cases, CityPolicy policy, TimeProvider time)
{
    public static string IdOf(Period period) => $"{(period.IsQuarter ? "quarter" : "month")}-{NameInId(period)}";

    public static string IdOf(Meeting meeting, Period period) => $"meeting-{meeting.Id}-{NameInId(period)}";

    public static string IdOf(Reference reference) => $"case-{reference.Digits}";

    /// <summary>Null when nothing was answered in the period and nothing fell due.</summary>
    public async Task<Bulletin?> OfPeriodAsync(Period period, Actor by, CancellationToken cancellation)
    {
        var account = await periods.OfAsync(period.From, period.To, cancellation);
        return account.Departments.Count == 0
            ? null
            : Draft(
                IdOf(period),
                period.IsQuarter ? BulletinKind.Quarter : BulletinKind.Month,
                BulletinPhrases.PeriodTitle(period),
                policy.Supervision.Bulletins.Office,
                new() { Period = account },
                by);
    }

    /// <summary>Null when no item of the meeting is reported on for the period.</summary>
    public async Task<Bulletin?> OfMeetingAsync(Meeting meeting, Period period, Actor by, CancellationToken cancellation) =>
        await meetings.OfAsync(meeting, period, cancellation) is { } account
            ? Draft(
                IdOf(meeting, period),
                BulletinKind.Meeting,
                BulletinPhrases.MeetingTitle(meeting, period),
                policy.Supervision.Bulletins.Office,
                new() { Meeting = account },
                by)
            : null;

    /// <summary>On a deputy leader's instruction the leader's section drafts, on all others the supervision office (rule 3.3).</summary>
    public Bulletin OfCase(Case told, Actor by)
    {
        var leader = policy.Supervision.FindLeader(told.State.Directive?.Instruction?.Leader);
        return Draft(
            IdOf(told.State.Reference),
            BulletinKind.Case,
            BulletinPhrases.CaseTitle(told.State.Reference, leader),
            leader?.Section ?? policy.Supervision.Bulletins.Office,
            new() { Case = cases.Of(told) },
            by);
    }

    private Bulletin Draft(string id, BulletinKind kind, LocalText title, LocalText office, BulletinContent content, Actor by) => new()
    {
        Id = id,
        Kind = kind,
        Title = title,
        Office = office,
        Content = content,
        DraftedAt = time.GetUtcNow(),
        Writers = by == Actor.System ? [] : [by.Account],
        Version = 1,
    };

    /// <summary>Ids are lower case: quarters too.</summary>
    private static string NameInId(Period period) => period.Name.Replace('Q', 'q');
}
