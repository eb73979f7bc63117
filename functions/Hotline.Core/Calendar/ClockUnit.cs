namespace Hotline.Core.Calendar;

public enum ClockUnit
{
    WorkingDays,
    WorkingMinutes,

    /// <summary>Minutes that run day and night, holidays included: emergencies (rule 4.6).</summary>
    WallMinutes,
}
