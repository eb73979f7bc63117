namespace Hotline.Core.Calendar;

/// <summary>
/// The calendar by which the open cases' due times were last computed: its version, and that of each announced year.
/// <paramref name="From"/> is the first day that the last change could move; <paramref name="Rounds"/> counts the rounds since.
/// </summary>
public sealed record CalendarMark(string Version, IReadOnlyDictionary<int, string> Years, DateOnly From, int Rounds);

/// <summary>Where the mark is kept.</summary>
public interface ICalendarMarks
{
    /// <summary>Null before the first round.</summary>
    Task<CalendarMark?> FindAsync(CancellationToken cancellation);

    Task PutAsync(CalendarMark mark, CancellationToken cancellation);
}
