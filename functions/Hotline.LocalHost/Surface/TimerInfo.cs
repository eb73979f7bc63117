namespace Hotline.LocalHost;

/// <summary>What a timer function learns about its round.</summary>
public sealed class TimerInfo
{
    /// <summary>The status before this round; null for schedules under a minute or without monitor.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>True when the round makes up for an occurrence that nobody ran in time.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>The occurrences of a schedule, UTC.</summary>
public sealed class ScheduleStatus
{
    /// <summary>The last occurrence that ran; the default value before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>The occurrence expected next.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this status was written.</summary>
    public DateTime LastUpdated { get; set; }
}
