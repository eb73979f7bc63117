namespace Hotline.Core.Calendar;

/// <summary>
/// One year's public holidays and make-up working days as the State Council announced them.
/// A few days of the December before may belong to it: the New Year exchange of 2012 and of 2019 reached back that far.
/// </summary>
public sealed record CalendarYear
{
    internal CalendarYear(int year, string source, IReadOnlyList<Holiday> holidays, IReadOnlyList<ShortDay> shortDays)
    {
        Year = year;
        Source = source;
        Holidays = holidays;
        ShortDays = shortDays;
    }

    public int Year { get; }

    /// <summary>The announcement, by title and document number.</summary>
    public string Source { get; }

    public IReadOnlyList<Holiday> Holidays { get; }

    public IReadOnlyList<ShortDay> ShortDays { get; }

    /// <summary>
    /// Reads a year's file, whose name must be the year (<c>2026.json</c>). Refuses a faulty one with every fault at once:
    /// unknown or missing entries, a date outside the year, a date given twice, a make-up day that is a weekday or a day off, a short day that is not worked.
    /// </summary>
    /// <remarks>
    /// <c>{ "year": 2026, "source": "…", "holidays": [ { "name": { "zh-Hans": "…", "zh-Hant": "…", "en": "…" },
    /// "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-14", "2026-02-28"] } ], "shortDays": [ { "name": { … }, "date": "2026-09-30",
    /// "hours": "09:00-12:00" } ] }</c>; from and to are both days off, and short days may be left out.
    /// </remarks>
    /// <exception cref="InvalidCalendarException">The file has faults.</exception>
    public static CalendarYear Parse(string fileName, byte[] json) => new CalendarYearReader(fileName).Read(json);
}
