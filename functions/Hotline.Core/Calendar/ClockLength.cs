using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

/// <summary>
/// How long a clock runs. Written, in JSON and in policy files alike, as a text: <c>5d</c> or <c>0.5d</c> (working days in
/// steps of half a day), <c>2h</c> or <c>90m</c> (working time), <c>15m wall</c> or <c>24h wall</c> (day and night),
/// <c>by 2026-06-30</c> (until work ends on that day). Refuses nought, quarters of a day and more than ten years.
/// </summary>
[JsonConverter(typeof(ClockLengthJsonConverter))]
public sealed record ClockLength
{
    private const int MostDays = 2_500;
    private const int MostMinutes = 10 * 366 * 24 * 60;
    private const string WallSuffix = "wall";
    private const string DatePrefix = "by ";
    private const string DateForm = "yyyy-MM-dd";

    private ClockLength(ClockUnit unit, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, unit == ClockUnit.WorkingDays ? MostDays : MostMinutes);
        Unit = unit;
        Amount = amount;
    }

    public ClockUnit Unit { get; }

    /// <summary>In the unit; whole for minutes, a multiple of 0.5 for days, a day's number for a date.</summary>
    public decimal Amount { get; }

    /// <summary>The decided day; null where time is counted.</summary>
    public DateOnly? Date => Unit == ClockUnit.Date ? DateOnly.FromDayNumber((int)Amount) : null;

    public bool IsWall => Unit == ClockUnit.WallMinutes;

    public static ClockLength WorkingDays(decimal days) => days % 0.5m == 0
        ? new(ClockUnit.WorkingDays, days)
        : throw new ArgumentOutOfRangeException(nameof(days), days, "Working days come in halves.");

    public static ClockLength WorkingMinutes(int minutes) => new(ClockUnit.WorkingMinutes, minutes);

    public static ClockLength WallMinutes(int minutes) => new(ClockUnit.WallMinutes, minutes);

    /// <summary>Compares lengths of one unit; a length in another unit cannot be told to be shorter and counts as longer.</summary>
    public bool IsLongerThan(ClockLength other) => Unit != other.Unit || Amount > other.Amount;

    public static ClockLength By(DateOnly date) => new(ClockUnit.Date, date.DayNumber);

    /// <summary>The working time this length means under given hours.</summary>
    /// <exception cref="InvalidOperationException">It is wall time, or a date.</exception>
    public WorkingMinutes InWorkingMinutes(WorkingHours hours) => Unit switch
    {
        ClockUnit.WorkingDays => new((long)(Amount * 2) * hours.MinutesPerHalfDay),
        ClockUnit.WorkingMinutes => new((long)Amount),
        _ => throw new InvalidOperationException($"{this} is not working time."),
    };

    /// <exception cref="InvalidOperationException">It is working time.</exception>
    public TimeSpan InWallTime() => IsWall
        ? TimeSpan.FromMinutes((long)Amount)
        : throw new InvalidOperationException($"{this} is not wall time.");

    /// <exception cref="FormatException">The text is not a length; the message names the forms.</exception>
    public static ClockLength Parse(string text) => TryParse(text, out var length)
        ? length
        : throw new FormatException($"\"{text}\" is not a length such as 5d, 0.5d, 2h, 90m or 15m wall.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out ClockLength? length)
    {
        length = null;
        if (text?.StartsWith(DatePrefix, StringComparison.Ordinal) == true)
        {
            var isDate = DateOnly.TryParseExact(
                text.AsSpan(DatePrefix.Length), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
            length = isDate ? By(date) : null;
            return isDate;
        }

        var parts = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 2 || (parts.Length == 2 && parts[1] != WallSuffix))
        {
            return false;
        }

        if (!decimal.TryParse(parts[0].AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return false;
        }

        length = (parts[0][^1], Wall: parts.Length == 2) switch
        {
            ('d', false) when amount is > 0 and <= MostDays && amount % 0.5m == 0 => WorkingDays(amount),
            ('h', var wall) when amount <= MostMinutes => Minutes(amount * 60, wall),
            ('m', var wall) => Minutes(amount, wall),
            _ => null,
        };
        return length is not null;
    }

    /// <summary>The shortest of the written forms: 120 minutes come out as <c>2h</c>.</summary>
    public override string ToString()
    {
        if (Date is { } date)
        {
            return DatePrefix + date.ToString(DateForm, CultureInfo.InvariantCulture);
        }

        var text = Unit == ClockUnit.WorkingDays ? Format(Amount, 'd')
            : Amount % 60 == 0 ? Format(Amount / 60, 'h')
            : Format(Amount, 'm');
        return IsWall ? $"{text} {WallSuffix}" : text;
    }

    private static string Format(decimal amount, char unit) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.#}{unit}");

    private static ClockLength? Minutes(decimal amount, bool wall) =>
        amount is > 0 and <= MostMinutes && amount % 1 == 0
            ? new(wall ? ClockUnit.WallMinutes : ClockUnit.WorkingMinutes, amount)
            : null;
}
