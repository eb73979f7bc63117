namespace Hotline.Journey.Tests.Route;

public sealed class WorkListTests
{
    [Fact]
    public async Task Read_CasesOfDifferentClocks_ShowsTheSoonestDueFirstPageByPage()
    {
        var city = await RunningCity.StartAsync();
        // Ten working days from now; the other four, five working days from later hours, are due before it.
        var heavy = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });
        (await heavy.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs", category = "labour.pay.wages" })).Good();
        var expected = new List<string>();
        foreach (var hour in new[] { "2026-03-04 11:00", "2026-03-04 14:00", "2026-03-04 15:00", "2026-03-04 16:00" })
        {
            city.MoveTo(hour);
            expected.Add((await city.FileAsync()).Reference);
        }

        await Eventually.BeAsync(async () => (await city.WorkListAsync("water-affairs")).Count == 5);

        var handler = await city.AsAsync(Staff.Water);
        var pages = new List<IReadOnlyList<string>>();
        string? continuation = null;
        do
        {
            var page = await handler.GetAsync($"api/departments/water-affairs/worklist?size=2&continuation={continuation}");
            pages.Add([.. page.Good().List("cases").Select(entry => entry.GetProperty("reference").GetString()!)]);
            continuation = page["continuation"];
        }
        while (continuation is not null);

        pages.Select(page => page.Count).ShouldBe([2, 2, 1]);
        pages.SelectMany(page => page).ShouldBe([.. expected, heavy.Reference]);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Read_OneCase_ShowsWhatAHandlerNeedsToChooseIt()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync(new AComplaint { Place = new { district = "bailing" } });
        city.MoveTo("2026-03-11 10:01");

        var page = await (await city.AsAsync(Staff.Water)).GetAsync("api/departments/water-affairs/worklist");

        var entry = page.Good().List("cases").Single();
        entry.GetProperty("reference").GetString().ShouldBe(filed.Reference);
        entry.GetProperty("due").GetString().ShouldBe("2026-03-11T10:00:00+08:00");
        entry.GetProperty("overdue").GetBoolean().ShouldBeTrue();
        entry.GetProperty("district").GetString().ShouldBe("bailing");
        entry.GetProperty("category").GetProperty("id").GetString().ShouldBe("urban.water.supply");
        entry.GetProperty("gist").GetString().ShouldBe(Sentences.NoWater);
        await city.DisposeAsync();
    }
}
