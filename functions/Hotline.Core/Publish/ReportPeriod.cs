namespace Hotline.Core.Publish;

/// <summary>What a report may be asked for: two days of the city's calendar, both included, at most 366.</summary>
internal static class ReportPeriod
{
    private const int LongestDays = 366;

    /// <summary>No report can reach beyond, and no date within leaves the range of dates when days or zone hours are added to it.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    public static void Check(ErrorList errors, DateOnly? from, DateOnly? to)
    {
        if (from is null)
        {
            errors.Add(Errors.Required("from"));
        }

        if (to is null)
        {
            errors.Add(Errors.Required("to"));
        }

        if (from is not null && (from < Earliest || from > Latest))
        {
            errors.Add(Errors.OutOfRange("from", Earliest, Latest));
        }
        else if (from is { } first && to is { } last && (last < first || last.DayNumber - first.DayNumber >= LongestDays))
        {
            errors.Add(Errors.OutOfRange("to", first, first.AddDays(LongestDays - 1)));
        }
    }
    /// <summary>The whole months before, as many, for a period of whole months; else as many days before.</summary>
    public static (DateOnly From, DateOnly To) Before(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var whole = from.Day == 1 && to.AddDays(1).Day == 1;
        return (whole ? from.AddMonths(-months) : from.AddDays(from.DayNumber - to.DayNumber - 1), from.AddDays(-1));
    }
}
