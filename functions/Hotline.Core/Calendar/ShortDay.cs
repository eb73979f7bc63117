namespace Hotline.Core.Calendar;

/// <summary>A working day with hours of its own, such as the morning before a festival. Never a day off or a make-up day.</summary>
public sealed record ShortDay(HolidayName Name, DateOnly Date, WorkingHours Hours);
