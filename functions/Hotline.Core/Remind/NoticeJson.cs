using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>Notices as the API and the pages show them, in the caller's language and the city's time.</summary>
public sealed class NoticeJson(CityTime cityTime)
{
    /// <summary>The parts of one round's digest are shown as the one digest that they are.</summary>
    public IEnumerable<NoticeView> Of(IEnumerable<Notice> notices, string language) =>
        from notice in notices
        group notice by (notice.SentAt, notice.Kind, Name: notice.Kind == NoticeKind.Reminders ? null : notice.Name) into parts
        let lines = parts.SelectMany(part => Lines(part, language)).OrderBy(line => line.Due).ToList()
        select new NoticeView(
            parts.Key.Kind, cityTime.Local(parts.Key.SentAt), NoticeTexts.Title(parts.Key.Kind, lines.Count, language), lines);

    public IEnumerable<NoticeLine> Lines(Notice notice, string language) => notice.Lines.Select(line => new NoticeLine(
        line.Reference,
        notice.List,
        line.Stage,
        cityTime.Local(line.Due),
        line.Urgency,
        cityTime.Local(notice.SentAt),
        NoticeTexts.Line(line, cityTime.Local(line.Due), language)));
}

/// <summary>A notice with its title; several lines make a digest.</summary>
public sealed record NoticeView(NoticeKind Kind, DateTimeOffset SentAt, string Title, IReadOnlyList<NoticeLine> Lines);

/// <summary>One case of a notice. <paramref name="List"/> is the department whose case it is, or the desk.</summary>
public sealed record NoticeLine(
    Reference Reference, string? List, ReminderStage Stage, DateTimeOffset Due, Urgency Urgency, DateTimeOffset SentAt, string Text);
