using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>A quarter of the city's calendar, written yyyy-Qn.</summary>
public sealed record Quarter(int Year, int Number)
{
    public DateOnly First => new(Year, (Number * 3) - 2, 1);

    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    public Quarter Previous => Of(First.AddDays(-1));

    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Quarter? quarter)
    {
        quarter = null;
        if (text is [_, _, _, _, '-', 'Q', >= '1' and <= '4']
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > 0)
        {
            quarter = new(year, text[^1] - '0');
        }

        return quarter is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Number}");
}
