using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hotline.Core.Publish;

/// <summary>A month of the city's calendar, written yyyy-MM.</summary>
public sealed record Month(int Year, int Number)
{
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public Month Previous => Of(First.AddMonths(-1));

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Month? month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = read ? Of(first) : null;
        return read;
    }

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
