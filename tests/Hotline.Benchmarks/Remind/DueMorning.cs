namespace Hotline.Benchmarks.Remind;

/// <summary>Wednesday 11 March 2026, 9:05 in the demonstration city: the morning on which what came in a week ago at 10:00 is due.</summary>
internal sealed class DueMorning : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 3, 11, 1, 5, 0, TimeSpan.Zero);

    /// <summary>Five working days before.</summary>
    public static readonly DateTimeOffset Received = new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
