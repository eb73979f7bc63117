namespace Hotline.Core.Calendar;

/// <summary>In what a clock is measured.</summary>
public enum ClockUnit
{
    WorkingDays,
    WorkingMinutes,

    /// <summary>Minutes that run day and night, holidays included: emergencies (rule 4.6).</summary>
    WallMinutes,

    /// <summary>Until the end of working hours on a decided day, wherever the clock started (rule 3.2).</summary>
    Date,
}
