namespace Hotline.LocalHost;

/// <summary>Binds a function to a six-field NCRONTAB schedule in UTC. <c>%Name%</c> reads the schedule from a setting.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public string Schedule { get; } = schedule;

    /// <summary>Also runs once whenever an instance starts.</summary>
    public bool RunOnStartup { get; set; }

    /// <summary>Keeps the schedule's status, so that an occurrence missed while down is caught up. Ignored below one minute.</summary>
    public bool UseMonitor { get; set; } = true;
}
