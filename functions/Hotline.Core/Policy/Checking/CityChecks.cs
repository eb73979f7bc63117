using System.Globalization;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal static class CityChecks
{
    private const string File = PolicyFiles.City;
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];

    public static void Run(City city, FaultList faults)
    {
        if (city.TimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(city.TimeZone, out _))
        {
            faults.Add(File, "city", Faults.UnknownTimeZone(city.TimeZone));
        }

        foreach (var language in city.Languages.Except(Languages))
        {
            faults.Add(File, "city", Faults.UnknownLanguage(language));
        }

        CheckWorkingHours(city.WorkingHours, faults);
        Ids.Check(File, city.Districts.Select(district => district.Id), faults);
        CheckDistrictNames(city.Districts, faults);
    }

    private static void CheckWorkingHours(IReadOnlyList<string> spans, FaultList faults)
    {
        var (endBefore, minutes) = (TimeOnly.MinValue, 0);
        foreach (var span in spans)
        {
            if (!TryRead(span, out var start, out var end))
            {
                faults.Add(File, "city", Faults.NotASpan(span));
            }
            else if (start < endBefore)
            {
                faults.Add(File, "city", Faults.SpanOverlaps(span));
            }
            else
            {
                endBefore = end;
                minutes += (int)(end - start).TotalMinutes;
            }
        }

        if (minutes % 2 != 0)
        {
            faults.Add(File, "city", Faults.NoHalfDay(minutes));
        }
    }

    private static bool TryRead(string span, out TimeOnly start, out TimeOnly end)
    {
        end = default;
        return TimeOnly.TryParseExact(span.Split('-')[0], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out start)
            && TimeOnly.TryParseExact(span[(span.IndexOf('-') + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out end)
            && start < end;
    }

    private static void CheckDistrictNames(IReadOnlyList<District> districts, FaultList faults)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var district in districts)
        {
            foreach (var name in district.Names.Distinct(StringComparer.OrdinalIgnoreCase).Where(name => name.Length > 0))
            {
                if (!owners.TryAdd(name, district.Id) && owners[name] != district.Id)
                {
                    faults.Add(File, district.Id, Faults.NameOfAnotherDistrict(name, owners[name]));
                }
            }
        }
    }
}
