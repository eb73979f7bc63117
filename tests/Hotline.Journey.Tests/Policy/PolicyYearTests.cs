using System.Globalization;
using Hotline.Journey.Tests.Remind;

namespace Hotline.Journey.Tests.Policy;

/// <summary>
/// A year is announced and put in as administrators do it, while the service runs. One case is filed on Tuesday, 22 December 2026, 10:00, and
/// due on the 29th, before anything changes; another on Monday the 28th, 10:00, when five working days end on Tuesday, 5 January, 10:00, by what is known.
/// </summary>
public sealed class PolicyYearTests
{
    private const string Year = "calendar/2027.json";

    [Fact]
    public async Task AYear_AddedAndCorrectedByTwoPeople_MovesTheDueTimesItTouchesAndNoOthers()
    {
        var city = await RunningCity.StartAsync(new(2026, 12, 22, 10, 0, 0, TimeSpan.FromHours(8)));
        var untouched = await city.RoutedAsync();
        city.MoveTo("2026-12-28 10:00");
        var touched = await city.RoutedAsync();
        var dueUntouched = (await untouched.ReadByCitizenAsync())["due"];
        dueUntouched.ShouldBe("2026-12-29T10:00:00+08:00");
        (await touched.ReadByCitizenAsync())["due"].ShouldBe("2027-01-05T10:00:00+08:00");
        await RoundAsync(city);

        // Off until the 5th: 6 h on the 28th, 7 h on each of the 29th to 31st, 7 h on the 6th and the last one on the 7th.
        await city.AdoptAsync(number: 1, Year, OffUntil("2027-01-05"));
        await RoundAsync(city);
        var seen = await touched.ReadByCitizenAsync();
        seen["due"].ShouldBe("2027-01-07T10:00:00+08:00");
        seen["dueIsProvisional"].ShouldBe("False");
        (await touched.CountAsync("deadlineRecomputed")).ShouldBe(1);

        // Corrected to the 6th, one day more; the second round that follows every change finds nothing left to do.
        await city.AdoptAsync(number: 2, Year, OffUntil("2027-01-06"));
        await RoundAsync(city);
        await RoundAsync(city);
        (await touched.ReadByCitizenAsync())["due"].ShouldBe("2027-01-08T10:00:00+08:00");
        (await touched.CountAsync("deadlineRecomputed")).ShouldBe(2);

        (await untouched.ReadByCitizenAsync())["due"].ShouldBe(dueUntouched);
        (await untouched.CountAsync("deadlineRecomputed")).ShouldBe(0);
        await city.DisposeAsync();
    }

    private static string OffUntil(string day) =>
        $$"""
        { "year": 2027, "source": "made up", "holidays": [
          { "name": { "zh-Hans": "元旦", "zh-Hant": "元旦", "en": "New Year" }, "from": "2027-01-01", "to": "{{day}}", "worked": ["2027-01-09"] } ] }
        """;

    /// <summary>The next round of the timer that carries the calendar into the cases: at five past every hour.</summary>
    private static async Task RoundAsync(RunningCity city)
    {
        var now = city.Time.GetUtcNow();
        var next = now.AddHours(1).AddMinutes(5 - now.Minute).AddSeconds(-now.Second);
        city.MoveTo(next.ToOffset(RunningCity.Start.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        await Eventually.BeAsync(async () => await TimerStates.LastRoundAsync(city, "RecomputeDeadlinesTimer") is { } last && last >= city.Time.GetUtcNow());
    }
}
