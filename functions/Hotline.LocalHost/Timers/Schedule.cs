using NCrontab;

namespace Hotline.LocalHost.Timers;

/// <summary>A six-field NCRONTAB schedule: second, minute, hour, day, month, weekday; in UTC.</summary>
internal sealed class Schedule
{
    private readonly CrontabSchedule _crontab;

    private Schedule(string expression, CrontabSchedule crontab)
    {
        Expression = expression;
        _crontab = crontab;
    }

    public string Expression { get; }

    /// <summary>Null when it cannot be read or never occurs (30 February).</summary>
    public static Schedule? TryParse(string expression)
    {
        var crontab = CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true });
        if (crontab is null)
        {
            return null;
        }

        var schedule = new Schedule(expression, crontab);
        // Leap days are at most eight years apart.
        return schedule.After(DateTime.UnixEpoch) < DateTime.UnixEpoch.AddYears(9) ? schedule : null;
    }

    public DateTime After(DateTime time) => DateTime.SpecifyKind(_crontab.GetNextOccurrence(time), DateTimeKind.Utc);

    /// <summary>Whether occurrences are ever less than a minute apart, so that keeping a status would be too much writing.</summary>
    public bool IsUnderAMinute(DateTime from)
    {
        var previous = After(from);
        for (var count = 0; count < 10; count++)
        {
            var next = After(previous);
            if (next - previous < TimeSpan.FromMinutes(1))
            {
                return true;
            }

            previous = next;
        }
        return false;
    }
}
