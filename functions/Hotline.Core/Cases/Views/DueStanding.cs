using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases.Views;

/// <summary>How near a case's due time is, in the order in which it comes nearer no more.</summary>
[JsonConverter(typeof(EnumTextConverter<DueStanding>))]
public enum DueStanding
{
    Overdue,
    Today,

    /// <summary>By the end of the next working day, when the first reminder goes out.</summary>
    Soon,
    Later,

    /// <summary>The clock stands still: the citizen was asked.</summary>
    Paused,
}

/// <summary>Tells how near due times are, by the working calendar.</summary>
public sealed class DueStandings(WorkingCalendar calendar, TimeProvider time)
{
    public DueStanding Of(DateTimeOffset due, CaseStatus status)
    {
        var now = time.GetUtcNow();
        if (status == CaseStatus.AwaitingCitizen)
        {
            return DueStanding.Paused;
        }

        if (due < now)
        {
            return DueStanding.Overdue;
        }

        var (today, day) = (calendar.LocalDate(now), calendar.LocalDate(due));
        return day == today ? DueStanding.Today
            : day <= calendar.AddWorkingDays(today, 1) ? DueStanding.Soon
            : DueStanding.Later;
    }
}
