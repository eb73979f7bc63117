using System.Globalization;
using System.Text.Json;

namespace Hotline.Core.Calendar;

/// <summary>Turns one file into a <see cref="CalendarYear"/>, collecting faults on the way instead of stopping at the first.</summary>
internal sealed class CalendarYearReader(string fileName)
{
    private readonly List<CalendarFault> _faults = [];

    public CalendarYear Read(byte[] json)
    {
        var (opened, unreadable) = JsonFile.Open(json);
        using var document = opened;
        if (unreadable is not null)
        {
            Fault("file", unreadable);
        }

        var year = document is null ? null : ReadYear(document.RootElement);
        if (year is not null)
        {
            _faults.AddRange(CalendarYearRules.FaultsOf(fileName, year));
        }

        return year is not null && _faults.Count == 0 ? year : throw new InvalidCalendarException(_faults);
    }

    private CalendarYear? ReadYear(JsonElement root)
    {
        if (!IsObject(root, "file", "year", "source", "holidays", "shortDays"))
        {
            return null;
        }

        var year = ReadNumber(root, "year");
        var source = ReadText(root, "source", "source");
        var holidays = ReadHolidays(root);
        var shortDays = ReadShortDays(root);
        return year is null || source is null || holidays is null || shortDays is null ? null : new CalendarYear(year.Value, source, holidays, shortDays);
    }

    private List<Holiday>? ReadHolidays(JsonElement root)
    {
        if (!TryGet(root, "holidays", "holidays", JsonValueKind.Array, out var array))
        {
            return null;
        }

        var holidays = array.EnumerateArray().Select((h, i) => ReadHoliday(h, $"holidays[{i}]")).ToList();
        // Entry numbers must stay those of the file, so the rules only see a list without gaps.
        return holidays.Contains(null) ? null : holidays.ConvertAll(h => h!);
    }

    private Holiday? ReadHoliday(JsonElement holiday, string entry)
    {
        if (!IsObject(holiday, entry, "name", "from", "to", "worked"))
        {
            return null;
        }

        var name = ReadName(holiday, entry);
        var from = ReadDate(holiday, "from", $"{entry}.from");
        var to = ReadDate(holiday, "to", $"{entry}.to");
        var worked = ReadDates(holiday, "worked", $"{entry}.worked");
        return name is null || from is null || to is null || worked is null ? null : new Holiday(name, from.Value, to.Value, worked);
    }

    /// <summary>None where the file does not speak of them.</summary>
    private List<ShortDay>? ReadShortDays(JsonElement root)
    {
        if (!root.TryGetProperty("shortDays", out _))
        {
            return [];
        }

        if (!TryGet(root, "shortDays", "shortDays", JsonValueKind.Array, out var array))
        {
            return null;
        }

        var days = array.EnumerateArray().Select((day, i) => ReadShortDay(day, $"shortDays[{i}]")).ToList();
        return days.Contains(null) ? null : days.ConvertAll(day => day!);
    }

    private ShortDay? ReadShortDay(JsonElement day, string entry)
    {
        if (!IsObject(day, entry, "name", "date", "hours"))
        {
            return null;
        }

        var name = ReadName(day, entry);
        var date = ReadDate(day, "date", $"{entry}.date");
        var hours = ReadHours(day, $"{entry}.hours");
        return name is null || date is null || hours is null ? null : new ShortDay(name, date.Value, hours);
    }

    private WorkingHours? ReadHours(JsonElement day, string entry)
    {
        if (ReadText(day, "hours", entry) is not { } text)
        {
            return null;
        }

        try
        {
            return WorkingHours.Parse(text);
        }
        catch (FormatException)
        {
            Fault(entry, CalendarFaults.NotHours(text));
            return null;
        }
    }

    private HolidayName? ReadName(JsonElement holiday, string entry)
    {
        entry += ".name";
        if (!TryGet(holiday, "name", entry, JsonValueKind.Object, out var name) || !IsObject(name, entry, "zh-Hans", "zh-Hant", "en"))
        {
            return null;
        }

        var hans = ReadText(name, "zh-Hans", $"{entry}.zh-Hans");
        var hant = ReadText(name, "zh-Hant", $"{entry}.zh-Hant");
        var english = ReadText(name, "en", $"{entry}.en");
        return hans is null || hant is null || english is null ? null : new HolidayName(hans, hant, english);
    }

    private List<DateOnly>? ReadDates(JsonElement parent, string property, string entry)
    {
        if (!TryGet(parent, property, entry, JsonValueKind.Array, out var array))
        {
            return null;
        }

        var dates = array.EnumerateArray().Select((d, i) => ToDate(d, $"{entry}[{i}]")).ToList();
        return dates.Contains(null) ? null : dates.ConvertAll(d => d!.Value);
    }

    private DateOnly? ReadDate(JsonElement parent, string property, string entry) =>
        TryGet(parent, property, entry, JsonValueKind.String, out var value) ? ToDate(value, entry) : null;

    private DateOnly? ToDate(JsonElement value, string entry)
    {
        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault(entry, CalendarFaults.NotADate(value.GetRawText()));
        return null;
    }

    private int? ReadNumber(JsonElement parent, string property)
    {
        if (!TryGet(parent, property, property, JsonValueKind.Number, out var value))
        {
            return null;
        }

        if (value.TryGetInt32(out var number))
        {
            return number;
        }

        Fault(property, CalendarFaults.NotAWholeNumber(value.GetRawText()));
        return null;
    }

    private string? ReadText(JsonElement parent, string property, string entry)
    {
        if (!TryGet(parent, property, entry, JsonValueKind.String, out var value))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        Fault(entry, ReadingFaults.Empty());
        return null;
    }

    private bool IsObject(JsonElement element, string entry, params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(entry, ReadingFaults.NotAnObject());
            return false;
        }

        // A misspelt property must not pass as an absent one.
        foreach (var property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                Fault(entry, ReadingFaults.UnknownProperty(property.Name));
            }
        }

        return true;
    }

    private bool TryGet(JsonElement parent, string property, string entry, JsonValueKind kind, out JsonElement value)
    {
        if (!parent.TryGetProperty(property, out value))
        {
            Fault(entry, ReadingFaults.Missing());
        }
        else if (value.ValueKind != kind)
        {
            Fault(entry, NotA(kind));
        }
        else
        {
            return true;
        }

        return false;
    }

    private static Fault NotA(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => ReadingFaults.NotAList(),
        JsonValueKind.Object => ReadingFaults.NotAnObject(),
        JsonValueKind.Number => ReadingFaults.NotANumber(),
        _ => ReadingFaults.NotAText(),
    };

    private void Fault(string entry, Fault fault) => _faults.Add(new CalendarFault(fileName, entry, fault));
}
