namespace Hotline.Core.Calendar;

/// <summary>What a date is. <see cref="Holiday"/> is the holiday it belongs to, or the one it makes up for.</summary>
/// <param name="Provisional">The year is not announced yet, so the date's nature may still change.</param>
public readonly record struct Day(DateOnly Date, DayNature Nature, HolidayName? Holiday, bool Provisional)
{
    /// <summary>The hours of a <see cref="DayNature.ShortDay"/>; null for days on which the city's usual ones hold.</summary>
    public WorkingHours? Hours { get; init; }

    public bool IsWorking => Nature is DayNature.Working or DayNature.MakeUpWorkingDay or DayNature.ShortDay;
}
