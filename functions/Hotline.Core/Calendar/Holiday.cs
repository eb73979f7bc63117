namespace Hotline.Core.Calendar;

/// <summary>
/// A holiday of one announcement: the days off, both ends included, and the weekend days worked in exchange (调休).
/// </summary>
public sealed record Holiday(HolidayName Name, DateOnly From, DateOnly To, IReadOnlyList<DateOnly> Worked)
{
    public IEnumerable<DateOnly> DaysOff()
    {
        for (var date = From; date <= To; date = date.AddDays(1))
        {
            yield return date;
        }
    }
}
