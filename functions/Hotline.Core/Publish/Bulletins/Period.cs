using System.Diagnostics.CodeAnalysis;
using Hotline.Core.Calendar;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>A month or a quarter of the city's calendar, written yyyy-MM or yyyy-Qn.</summary>
public sealed record Period(string Name, DateOnly From, DateOnly To, bool IsQuarter)
{
    public static Period Of(Month month) => new(month.ToString(), month.First, month.Last, IsQuarter: false);

    public static Period Of(Quarter quarter) => new(quarter.ToString(), quarter.First, quarter.Last, IsQuarter: true);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = Month.TryParse(text, out var month) ? Of(month) : Quarter.TryParse(text, out var quarter) ? Of(quarter) : null;
        return period is not null;
    }
}
