namespace Hotline.Core.Calendar;

/// <summary>The sentences of a clock's explanation in one language; numbers in braces are filled in by <see cref="ClockWords"/>.</summary>
internal sealed partial record ClockPhrases
{
    public required Func<HolidayName, string> HolidayName { get; init; }

    /// <summary>By <see cref="PauseReasons"/>.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    public required IReadOnlyDictionary<ClockKind, string> Kinds { get; init; }

    /// <summary>From Sunday on.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>Year, month, day, weekday.</summary>
    public required string Date { get; init; }

    /// <summary>Date, time of day.</summary>
    public required string Moment { get; init; }

    public required string WorkingDays { get; init; }
    public required string OneWorkingDay { get; init; }
    public required string HalfWorkingDay { get; init; }

    /// <summary>A duration that runs in working hours only.</summary>
    public required string WorkingTime { get; init; }

    /// <summary>A duration that runs day and night.</summary>
    public required string WallTime { get; init; }

    /// <summary>A decided day.</summary>
    public required string Until { get; init; }

    public required string Hours { get; init; }
    public required string Minutes { get; init; }
    public required string HoursAndMinutes { get; init; }

    /// <summary>Kind, length, start.</summary>
    public required string Heading { get; init; }

    /// <summary>Length, when it was decided.</summary>
    public required string Extended { get; init; }

    /// <summary>From, to, reason.</summary>
    public required string Paused { get; init; }

    /// <summary>From, reason, time left.</summary>
    public required string PausedSince { get; init; }

    /// <summary>Date, what day it is, what counted.</summary>
    public required string DayLine { get; init; }

    public required string WorkingDay { get; init; }
    public required string Weekend { get; init; }

    /// <summary>The holiday's name.</summary>
    public required string Holiday { get; init; }

    /// <summary>The holiday's name.</summary>
    public required string MakeUpDay { get; init; }

    /// <summary>What it is called, its hours.</summary>
    public required string ShortDay { get; init; }

    public required string EveryDay { get; init; }

    /// <summary>Appended to a day of a year that is not announced.</summary>
    public required string NotAnnounced { get; init; }

    /// <summary>Counted that day, total so far, required.</summary>
    public required string Counted { get; init; }

    public required string NotCounted { get; init; }

    /// <summary>Appended: how much of the day a pause took.</summary>
    public required string PausedThatDay { get; init; }

    public required string Due { get; init; }
    public required string StoppedInTime { get; init; }
    public required string StoppedLate { get; init; }
    public required string Provisional { get; init; }

    /// <summary>The clock's own due time, its calendar's version.</summary>
    public required string OtherCalendar { get; init; }

    public required string Calendar { get; init; }

    /// <summary>By BCP 47 tag: Traditional for zh-Hant, zh-TW, zh-HK and zh-MO, Simplified for other Chinese, otherwise English.</summary>
    public static ClockPhrases For(string language)
    {
        if (!language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
        {
            return English;
        }

        string[] traditional = ["Hant", "TW", "HK", "MO"];
        return language.Split('-').Any(part => traditional.Contains(part, StringComparer.OrdinalIgnoreCase)) ? Traditional : Simplified;
    }
}
