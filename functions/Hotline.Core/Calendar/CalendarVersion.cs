using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hotline.Core.Calendar;

internal static class CalendarVersion
{
    /// <summary>Twelve hex digits over zone, hours and dates. Names and sources stay out: they move no due time.</summary>
    public static string Of(TimeZoneInfo zone, WorkingHours hours, IReadOnlyList<CalendarYear> years)
    {
        var content = new StringBuilder(zone.Id).Append('\n').Append(hours).Append('\n');
        foreach (var year in years)
        {
            content.Append(CultureInfo.InvariantCulture, $"{year.Year}\n");
            foreach (var holiday in year.Holidays.OrderBy(h => h.From))
            {
                content.Append(CultureInfo.InvariantCulture, $"{holiday.From:O}/{holiday.To:O}");
                foreach (var date in holiday.Worked.Order())
                {
                    content.Append(CultureInfo.InvariantCulture, $" {date:O}");
                }

                content.Append('\n');
            }

            foreach (var day in year.ShortDays.OrderBy(day => day.Date))
            {
                content.Append(CultureInfo.InvariantCulture, $"{day.Date:O} {day.Hours}\n");
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];
    }
}
