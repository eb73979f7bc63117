namespace Hotline.Core.Calendar;

/// <summary>A stretch during which a clock stood still, in UTC; <see cref="To"/> is null while it does.</summary>
public sealed record ClockPause(DateTimeOffset From, DateTimeOffset? To, string Reason);
