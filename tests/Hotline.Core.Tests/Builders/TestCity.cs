using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Tests.Calendar;
using Hotline.Core.Tests.Policy;

namespace Hotline.Core.Tests.Builders;

/// <summary>A small city on the calendar of the announced years: 09:00-12:00 and 13:30-17:30, cases answered within 5 or 10 days.</summary>
internal static class TestCity
{
    public static readonly CityPolicy Policy = new TestPolicy().Load();

    public static readonly WorkingCalendar Calendar = TestCalendars.City;

    public static readonly CityClocks Clocks = new(Policy, Calendar);

    public const string Supply = "urban.water.supply";
    public const string Drains = "urban.water.drains";

    /// <summary>An instant by the city's wall clock.</summary>
    public static DateTimeOffset At(string local) => TestCalendars.At(local).ToUniversalTime();
}
