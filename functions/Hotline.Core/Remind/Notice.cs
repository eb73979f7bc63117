using System.Text.Json.Serialization;
using Hotline.Core.Cases;

namespace Hotline.Core.Remind;

/// <summary>
/// What somebody is told. Its <paramref name="Name"/> is unique in its mailbox, so that the same notice cannot be sent twice.
/// It holds no personal text: who wants the words opens the case.
/// </summary>
public sealed record Notice(string Name, NoticeKind Kind, DateTimeOffset SentAt, string? List, IReadOnlyList<ReminderLine> Lines);

/// <summary>What a notice tells of.</summary>
[JsonConverter(typeof(EnumTextConverter<NoticeKind>))]
public enum NoticeKind
{
    /// <summary>A part of a round's digest; parts of one round belong together.</summary>
    Reminders,

    /// <summary>A supervisor urges (催办).</summary>
    Urged,

    /// <summary>A supervisor put the case under supervision (督办).</summary>
    Supervised,

    /// <summary>The duty officer is alerted.</summary>
    Emergency,

    /// <summary>A year's calendar was announced or corrected; these due times were computed again.</summary>
    Recomputed,

    /// <summary>An issue that many people report is growing fast.</summary>
    HotIssue,

    /// <summary>To a citizen: a question is open.</summary>
    ReplyAwaited,

    /// <summary>To a citizen: the case that theirs is handled with was answered.</summary>
    MainAnswered,

    /// <summary>What was found against a department has to be put right soon (整改, rule 5.3).</summary>
    RectificationDue,

    /// <summary>It was not put right in time.</summary>
    RectificationOverdue,
}

/// <summary>Where notices to one person, to a whole list or to the citizen of a case arrive.</summary>
public sealed record Mailbox
{
    private Mailbox(string name, MailboxOwner owner) => (Name, Owner) = (name, owner);

    /// <summary>An account's name, a list's, or a reference's digits.</summary>
    public string Name { get; }

    public MailboxOwner Owner { get; }

    public static Mailbox OfPerson(string account) => new(account, MailboxOwner.Person);

    /// <summary>A department's id, or the desk's.</summary>
    public static Mailbox OfList(string list) => new(list, MailboxOwner.List);

    public static Mailbox OfCitizen(Reference reference) => new(reference.Digits, MailboxOwner.Citizen);
}

/// <summary>Whose notices a mailbox holds.</summary>
public enum MailboxOwner
{
    List,
    Person,
    Citizen,
}

/// <summary>Where notices are kept, and for now sent to: the outbox.</summary>
public interface IOutbox
{
    /// <summary>False when the same notice was there already.</summary>
    Task<bool> PutAsync(Mailbox to, Notice notice, CancellationToken cancellation);

    /// <summary>Notices in one mailbox, latest first; <paramref name="continuation"/> is what the page before gave.</summary>
    Task<NoticePage> ListAsync(Mailbox of, int most, string? continuation, CancellationToken cancellation);
}

/// <summary>A page of notices; <paramref name="Continuation"/> is null on the last one.</summary>
public sealed record NoticePage(IReadOnlyList<Notice> Notices, string? Continuation);
