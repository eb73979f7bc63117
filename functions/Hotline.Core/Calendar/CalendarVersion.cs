using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hotline.Core.Calendar;

internal static class CalendarVersion
{
    /// <summary>Twelve hex digits over zone, hours and dates. Names and sources stay out: they move no due time.</summary>
    public static string Of(TimeZoneInfo zone, WorkingHours hours, IReadOnlyList<CalendarYear> years)
    {
        var content = new StringBuilder().AppendLine(zone.Id).Append(hours).AppendLine();
        foreach (var year in years)
        {
            content.AppendLine(CultureInfo.InvariantCulture, $"{year.Year}");
            foreach (var holiday in year.Holidays.OrderBy(h => h.From))
                content.AppendLine(CultureInfo.InvariantCulture, $"{holiday.From:O}/{holiday.To:O} {string.Join(' ', holiday.Worked.Order().Select(d => d.ToString("O", CultureInfo.InvariantCulture)))}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];
    }
}
