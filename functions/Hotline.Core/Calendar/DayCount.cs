namespace Hotline.Core.Calendar;

/// <summary>One date's share in a deadline, in minutes: what counted, what would have but for a pause, and the total so far.</summary>
public readonly record struct DayCount(Day Day, long Counted, long Paused, long Total);
