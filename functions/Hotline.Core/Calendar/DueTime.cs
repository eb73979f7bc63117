namespace Hotline.Core.Calendar;

/// <summary>An instant reached by adding working time.</summary>
/// <param name="At">In UTC.</param>
/// <param name="Provisional">A year on the way is not announced yet; compute again when its file arrives.</param>
/// <param name="CalendarVersion">The <see cref="WorkingCalendar.Version"/> it was computed with.</param>
public readonly record struct DueTime(DateTimeOffset At, bool Provisional, string CalendarVersion);
