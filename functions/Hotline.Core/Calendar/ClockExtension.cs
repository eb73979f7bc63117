namespace Hotline.Core.Calendar;

/// <summary>Time added to a clock by a decision: how much, when (UTC), and by whose account.</summary>
public sealed record ClockExtension(ClockLength Length, DateTimeOffset DecidedAt, string By);
