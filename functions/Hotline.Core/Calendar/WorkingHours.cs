using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Hotline.Core.Calendar;

/// <summary>
/// The hours of every working day, written <c>09:00-12:00, 13:30-17:30</c> (in JSON the same text).
/// Refuses spans that are empty, overlap, run backwards or give a day that two halves of whole minutes cannot make up.
/// </summary>
[JsonConverter(typeof(WorkingHoursJsonConverter))]
public sealed class WorkingHours
{
    public WorkingHours(params IEnumerable<WorkingSpan> spans)
    {
        Spans = [.. spans];
        if (Spans.IsEmpty)
        {
            throw new ArgumentException("Working hours need at least one span.", nameof(spans));
        }

        for (var i = 0; i < Spans.Length; i++)
        {
            if (Spans[i].To <= Spans[i].From || (i > 0 && Spans[i].From < Spans[i - 1].To))
            {
                throw new ArgumentException($"The span {Spans[i]} is empty, runs backwards or overlaps the one before.", nameof(spans));
            }

            if (Spans[i].From.Ticks % TimeSpan.TicksPerMinute != 0 || Spans[i].To.Ticks % TimeSpan.TicksPerMinute != 0)
            {
                throw new ArgumentException($"The span {Spans[i]} does not begin and end on a minute.", nameof(spans));
            }
        }

        MinutesPerDay = Spans.Sum(s => s.Minutes);
        if (MinutesPerDay % 2 != 0)
        {
            throw new ArgumentException($"A day of {MinutesPerDay} minutes has no half of whole minutes.", nameof(spans));
        }
    }

    public ImmutableArray<WorkingSpan> Spans { get; }

    public int MinutesPerDay { get; }

    /// <summary>Half a working day in minutes: half the day's time, wherever lunch falls.</summary>
    public int MinutesPerHalfDay => MinutesPerDay / 2;

    /// <exception cref="FormatException">The text is not of the form <c>09:00-12:00, 13:30-17:30</c>.</exception>
    public static WorkingHours Parse(string text)
    {
        try
        {
            return new WorkingHours([.. text.Split(',').Select(ParseSpan)]);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"\"{text}\" are not working hours: {e.Message}", e);
        }
    }

    public override string ToString() => string.Join(", ", Spans);

    private static WorkingSpan ParseSpan(string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return ends.Length == 2 && TryParseTime(ends[0], out var from) && TryParseTime(ends[1], out var to)
            ? new WorkingSpan(from, to)
            : throw new FormatException($"\"{text.Trim()}\" is not a span of the form 09:00-12:00.");
    }

    private static bool TryParseTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
