using Azure.Core.Pipeline;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Remind;

/// <summary>
/// The case is filed on Monday, 28 December 2026, 10:00, when 2027 is not announced; with 1 January off, five working days end on
/// Tuesday, 5 January, 10:00.
/// </summary>
public sealed class RecomputeTests
{
    /// <summary>Off until the 5th; the 9th, a Saturday, is worked for it.</summary>
    private const string Year2027 =
        """
        { "year": 2027, "source": "made up", "holidays": [
          { "name": { "zh-Hans": "元旦", "zh-Hant": "元旦", "en": "New Year" }, "from": "2027-01-01", "to": "2027-01-05", "worked": ["2027-01-09"] } ] }
        """;

    [Fact]
    public async Task YearsFile_Added_MovesTheOpenDeadlinesOnceAndTellsDepartmentAndCitizen()
    {
        var before = await RunningCity.StartAsync(new(2026, 12, 28, 10, 0, 0, TimeSpan.FromHours(8)));
        var filed = await before.RoutedAsync();
        var seen = await filed.ReadByCitizenAsync();
        seen["due"].ShouldBe("2027-01-05T10:00:00+08:00");
        seen["dueIsProvisional"].ShouldBe("True");
        before.MoveTo("2026-12-28 11:05");
        await RoundAsync(before);
        await before.DisposeAsync();

        var after = await RunningCity.StartAsync(on: before, settings: new Dictionary<string, string?> { ["Hotline:PolicyFolder"] = PolicyWith2027() });
        filed = filed with { City = after };
        after.MoveTo("2026-12-28 12:05");
        await RoundAsync(after);

        // 6 h on the 28th, 7 h on the 29th, 30th and 31st; of the 8 h left, 7 on Wednesday the 6th and one on Thursday the 7th.
        seen = await filed.ReadByCitizenAsync();
        seen["due"].ShouldBe("2027-01-07T10:00:00+08:00");
        seen["dueIsProvisional"].ShouldBe("False");
        seen.Timeline.ShouldContain("deadlineRecomputed");
        (await after.WorkListAsync("water-affairs")).ShouldBe([filed.Reference]);
        (await (await after.AsAsync(Staff.Supervisor)).GetAsync("api/departments/water-affairs/reminders")).Good().Text.ShouldContain("2027-01-07");

        after.MoveTo("2026-12-28 13:05");
        await RoundAsync(after);
        after.MoveTo("2026-12-28 14:05");
        await RoundAsync(after);
        (await filed.ReadByStaffAsync()).Timeline.Count(type => type == "deadlineRecomputed").ShouldBe(1);
        await after.DisposeAsync();
    }

    /// <summary>The round dies before its first storage request, its second, and so on, until one comes to its end.</summary>
    [Fact]
    public async Task Round_ThatDiesAnywhere_LeavesNobodyUntold()
    {
        var before = await RunningCity.StartAsync(new(2026, 12, 28, 10, 0, 0, TimeSpan.FromHours(8)));
        var filed = await Task.WhenAll(before.RoutedAsync(), before.RoutedAsync(), before.RoutedAsync());
        (await before.Host.Get<RecomputeDeadlinesHandler>().HandleAsync(CancellationToken.None)).ShouldBeEmpty();
        await before.DisposeAsync();
        var after = await RunningCity.StartAsync(
            on: before,
            configure: services => services.AddSingleton<HttpPipelinePolicy>(new FaultInjector()),
            settings: new Dictionary<string, string?> { ["Hotline:PolicyFolder"] = PolicyWith2027() });

        var rounds = 1;
        while (!await FaultInjector.Within(
            new Kill(rounds, KillMoment.BeforeSending).AroundAsync, () => after.Host.Get<RecomputeDeadlinesHandler>().HandleAsync(CancellationToken.None)))
        {
            rounds++;
        }

        rounds.ShouldBeGreaterThan(10);
        var told = (await (await after.AsAsync(Staff.Supervisor)).GetAsync("api/departments/water-affairs/reminders")).Good().Text;
        foreach (var each in filed)
        {
            told.ShouldContain(each.Reference);
            (await (each with { City = after }).ReadByCitizenAsync())["due"].ShouldBe("2027-01-07T10:00:00+08:00");
            (await (each with { City = after }).CountAsync("deadlineRecomputed")).ShouldBe(1);
        }

        await after.DisposeAsync();
    }

    private static async Task RoundAsync(RunningCity city)
    {
        var hour = city.Time.GetUtcNow();
        await Eventually.BeAsync(async () => await TimerStates.LastRoundAsync(city, "RecomputeDeadlinesTimer") is { } last && last >= hour);
    }

    private static string PolicyWith2027()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "City");
        var folder = Directory.CreateTempSubdirectory("hotline-city-").FullName;
        foreach (var file in Directory.EnumerateFiles(source, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(folder, "calendar", "2027.json"), Year2027);
        return folder;
    }
}
