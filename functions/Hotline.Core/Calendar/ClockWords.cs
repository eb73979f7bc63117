using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>Puts a clock's explanation into sentences a citizen understands, in zh-Hans, zh-Hant or en and the city's time.</summary>
public sealed class ClockWords(WorkingCalendar calendar, string language)
{
    private readonly ClockPhrases _phrases = ClockPhrases.For(language);

    /// <summary>A length alone: "5 working days", 半个工作日.</summary>
    public string Length(ClockLength length) => length switch
    {
        { Unit: ClockUnit.WorkingDays, Amount: 0.5m } => _phrases.HalfWorkingDay,
        { Unit: ClockUnit.WorkingDays, Amount: 1 } => _phrases.OneWorkingDay,
        { Unit: ClockUnit.WorkingDays } => Fill(_phrases.WorkingDays, length.Amount.ToString("0.#", CultureInfo.InvariantCulture)),
        { Date: { } date } => Fill(_phrases.Until, Date(date)),
        { IsWall: true } => Fill(_phrases.WallTime, Duration((long)length.Amount)),
        _ => Fill(_phrases.WorkingTime, Duration((long)length.Amount)),
    };

    /// <summary>A wall time of the city: "Friday 2026-02-13 16:00", 2026年2月13日（周五）16:00.</summary>
    public string Moment(DateTimeOffset at)
    {
        var local = calendar.LocalTime(at);
        return Fill(_phrases.Moment, Date(DateOnly.FromDateTime(local)), local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>The explanation, one sentence or day a line.</summary>
    public IReadOnlyList<string> Lines(ClockExplanation explanation)
    {
        var clock = explanation.Clock;
        return
        [
            Fill(_phrases.Heading, _phrases.Kinds[clock.Kind], Length(clock.Length), Moment(clock.StartedAt)),
            .. clock.Extensions.Select(e => Fill(_phrases.Extended, Length(e.Length), Moment(e.DecidedAt))),
            .. explanation.Days.Select(d => DayLine(d, explanation)),
            .. clock.Pauses.Select(p => PauseLine(p, explanation)),
            .. Outcome(explanation),
            Fill(_phrases.Calendar, explanation.Due.CalendarVersion),
        ];
    }

    private string DayLine(DayCount count, ClockExplanation explanation)
    {
        var nature = explanation.Clock.Length.IsWall ? _phrases.EveryDay : Nature(count.Day);
        var counted = count.Counted == 0
            ? _phrases.NotCounted
            : Fill(_phrases.Counted, Duration(count.Counted), Duration(count.Total), Duration(explanation.Required));
        var paused = count.Paused == 0 ? "" : Fill(_phrases.PausedThatDay, Duration(count.Paused));
        return Fill(_phrases.DayLine, Date(count.Day.Date), nature, counted + paused);
    }

    private string Nature(Day day)
    {
        var nature = day.Nature switch
        {
            DayNature.Holiday => Fill(_phrases.Holiday, _phrases.HolidayName(day.Holiday!)),
            DayNature.MakeUpWorkingDay => Fill(_phrases.MakeUpDay, _phrases.HolidayName(day.Holiday!)),
            DayNature.ShortDay => Fill(_phrases.ShortDay, _phrases.HolidayName(day.Holiday!), day.Hours!),
            DayNature.Weekend => _phrases.Weekend,
            _ => _phrases.WorkingDay,
        };
        return day.Provisional ? nature + _phrases.NotAnnounced : nature;
    }

    private string PauseLine(ClockPause pause, ClockExplanation explanation)
    {
        if (pause.To is { } to)
        {
            return Fill(_phrases.Paused, Moment(pause.From), Moment(to), Reason(pause));
        }

        var left = Math.Max(0, explanation.Required - explanation.Days[^1].Total);
        return Fill(_phrases.PausedSince, Moment(pause.From), Reason(pause), Duration(left));
    }

    private string Reason(ClockPause pause) => _phrases.Reasons.GetValueOrDefault(pause.Reason, pause.Reason);

    private IEnumerable<string> Outcome(ClockExplanation explanation)
    {
        var clock = explanation.Clock;
        // A clock that stands in a pause has no due time yet, unless it was late before.
        if (clock.OpenPause is not { } open || open.From >= explanation.Due.At)
        {
            yield return Fill(_phrases.Due, Moment(explanation.Due.At));
        }

        if (clock.StoppedAt is { } stopped)
        {
            yield return Fill(clock.StoppedLate ? _phrases.StoppedLate : _phrases.StoppedInTime, Moment(stopped));
        }

        if (explanation.Due.At != clock.Due)
        {
            yield return Fill(_phrases.OtherCalendar, Moment(clock.Due), clock.CalendarVersion);
        }

        if (explanation.Due.Provisional)
        {
            yield return _phrases.Provisional;
        }
    }

    private string Date(DateOnly date) => Fill(_phrases.Date, date.Year, date.Month, date.Day, _phrases.Weekdays[(int)date.DayOfWeek]);

    private string Duration(long minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => Fill(_phrases.Minutes, rest),
        (var hours, 0) => Fill(_phrases.Hours, hours),
        var (hours, rest) => Fill(_phrases.HoursAndMinutes, hours, rest),
    };

    private static string Fill(string phrase, params object[] values) => string.Format(CultureInfo.InvariantCulture, phrase, values);
}
