namespace Hotline.Core.Calendar;

/// <summary>
/// The working spans of one local year as UTC ticks, with the working time before each of them,
/// so that counting and adding are two binary searches however long the time is.
/// </summary>
internal sealed class WorkingYear
{
    private readonly long[] _starts;
    private readonly long[] _ends;

    /// <summary>Working time of the year up to the end of each span.</summary>
    private readonly long[] _worked;

    public WorkingYear(IEnumerable<(long Start, long End)> spans)
    {
        // A span that falls wholly into skipped time has no length and would break the order of the ends.
        var real = spans.Where(s => s.End > s.Start).ToArray();
        _starts = Array.ConvertAll(real, s => s.Start);
        _ends = Array.ConvertAll(real, s => s.End);
        _worked = new long[real.Length];
        for (var i = 0; i < real.Length; i++)
        {
            _worked[i] = (i == 0 ? 0 : _worked[i - 1]) + _ends[i] - _starts[i];
        }
    }

    /// <summary>Working time of the whole year in ticks.</summary>
    public long Total => _worked.Length == 0 ? 0 : _worked[^1];

    /// <summary>Working time of the year before an instant.</summary>
    public long WorkedBefore(long utcTicks)
    {
        var next = FirstAtLeast(_ends, utcTicks);
        var whole = next == 0 ? 0 : _worked[next - 1];
        return next == _starts.Length ? whole : whole + Math.Max(0, utcTicks - _starts[next]);
    }

    /// <summary>The first instant with this much of the year's working time behind it: a span's end, not the next one's start.</summary>
    public long Reach(long worked)
    {
        var span = FirstAtLeast(_worked, worked);
        return _ends[span] - (_worked[span] - worked);
    }

    /// <summary>The instant itself in a span or at its start, otherwise the start of the year's next span, if there is one.</summary>
    public long? WorkingFrom(long utcTicks)
    {
        var span = FirstAtLeast(_ends, utcTicks + 1);
        return span == _starts.Length ? null : Math.Max(utcTicks, _starts[span]);
    }

    private static int FirstAtLeast(long[] sorted, long value)
    {
        var found = Array.BinarySearch(sorted, value);
        return found < 0 ? ~found : found;
    }
}
