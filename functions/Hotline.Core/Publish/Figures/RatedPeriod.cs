using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Publish.Figures;

/// <summary>A month (yyyy-MM), a quarter (yyyy-Qn) or a year (yyyy) of the city's calendar that ratings are published for.</summary>
public sealed record RatedPeriod
{
    private RatedPeriod(string name, int months, DateOnly from)
    {
        Name = name;
        Length = months;
        From = from;
    }

    public string Name { get; }

    /// <summary>In months: 1, 3 or 12.</summary>
    public int Length { get; }

    public DateOnly From { get; }

    public DateOnly To => From.AddMonths(Length).AddDays(-1);

    public RatedPeriod Previous => Containing(From.AddDays(-1), Length);

    public RatedPeriod Next => Containing(To.AddDays(1), Length);

    public IEnumerable<Month> Months => Enumerable.Range(0, Length).Select(month => Month.Of(From.AddMonths(month)));

    public static RatedPeriod Of(Month month) => new(month.ToString(), 1, month.First);

    /// <summary>The period of that many months in which the day lies.</summary>
    public static RatedPeriod Containing(DateOnly day, int months) => months switch
    {
        1 => Of(Month.Of(day)),
        3 => Of(Quarter.Of(day)),
        12 => OfYear(day.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(months), months, null),
    };

    public static bool TryParse(string? text, [NotNullWhen(true)] out RatedPeriod? period)
    {
        period = Month.TryParse(text, out var month) ? Of(month)
            : Quarter.TryParse(text, out var quarter) ? Of(quarter)
            : text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? OfYear(year)
            : null;
        return period is not null;
    }

    public override string ToString() => Name;

    private static RatedPeriod Of(Quarter quarter) => new(quarter.ToString(), 3, quarter.First);

    private static RatedPeriod OfYear(int year) => new(year.ToString("D4", CultureInfo.InvariantCulture), 12, new(year, 1, 1));
}
