using FsCheck;
using FsCheck.Fluent;
using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

/// <summary>An instant on a whole minute from 2025 to mid 2027.</summary>
public sealed record Minute(DateTimeOffset At);

/// <summary>A working length of up to some three weeks.</summary>
public sealed record Length(WorkingMinutes Minutes);

/// <summary>What happens to a clock: minutes later a pause of some minutes, or an extension.</summary>
public sealed record ClockStep(int After, int Paused, int Extension);

internal static class CalendarArbitraries
{
    private static readonly DateTimeOffset _first = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Arbitrary<RandomCity> Cities() => RandomCity.Generator.ToArbitrary();

    public static Arbitrary<Minute> Minutes() =>
        Gen.Choose(0, 900 * 24 * 60).Select(m => new Minute(_first.AddMinutes(m))).ToArbitrary();

    // Multiples of half an hour hit the ends of spans, where the conventions are.
    public static Arbitrary<Length> Lengths() =>
        Gen.OneOf(Gen.Choose(0, 6000), Gen.Choose(0, 200).Select(h => h * 30)).Select(m => new Length(new WorkingMinutes(m))).ToArbitrary();

    public static Arbitrary<ClockStep> Steps() =>
        (from after in Gen.Choose(0, 3000)
         from paused in Gen.Choose(0, 10_000)
         from extension in Gen.Choose(1, 1000)
         select new ClockStep(after, paused, extension)).ToArbitrary();
}
