namespace Hotline.Browser.Tests;

/// <summary>Something to show on every page that needs it, by the name that stands for it in a page's path.</summary>
internal static class Exhibits
{
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(Site site)
    {
        var places = (await Task.WhenAll(
            NamedAsync("{case}", CaseAsync(site)),
            NamedAsync("{waiting}", WaitingAsync(site)),
            NamedAsync("{public}", RatedAndPublicAsync(site)),
            NamedAsync("{draft}", site.BulletinDraftAsync()),
            NamedAsync("{meeting}", site.MeetingAsync()),
            NamedAsync("{finding}", site.FindingAsync()))).ToDictionary();
        await site.BulletinAsync();
        await site.PublishAsync();
        (await (await site.City.AsAsync(Staff.Evaluator)).PostAsync("api/reports/collect")).Good();
        await site.City.IndexAsync();
        places["{campaign}"] = await CampaignAsync(site);
        places["{drawn}"] = (await (await site.City.AsAsync(Staff.Operator)).GetAsync($"api/campaigns/{places["{campaign}"]}/cases")).Good()
            .List("cases")[0].GetProperty("reference").GetString()!;
        return places;
    }

    private static async Task<KeyValuePair<string, string>> NamedAsync(string name, Task<string> place) => new(name, await place);

    /// <summary>A case with something in every section of its page.</summary>
    private static async Task<string> CaseAsync(Site site)
    {
        var filed = await site.City.AcceptedAsync(new AComplaint { Files = [AFile.Png()] });
        (await filed.ByStaffAsync(Staff.Water, "draft", new { answer = "收悉。", publicAnswer = "已处理。", grounds = "《城市供水条例》" })).Good();
        (await filed.ByStaffAsync(Staff.Water, "invite", new { parts = new[] { new { department = "housing-construction", asked = "请检查。" } } })).Good();
        (await filed.ByStaffAsync(Staff.Water, "plan", new { summary = "分两步。", milestones = new[] { new { title = "查漏", workingDays = 2 }, new { title = "换管", workingDays = 5 } } })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "supervise", new { reason = "群众反映强烈。" })).Good();
        return filed.Reference;
    }

    /// <summary>At the desk, undecided.</summary>
    private static async Task<string> WaitingAsync(Site site) =>
        (await site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt })).Reference;

    /// <summary>As many as a report needs to give their rates; the first is also for everyone to read.</summary>
    private static async Task<string> RatedAndPublicAsync(Site site)
    {
        var rated = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => site.City.RatedAsync("satisfied", solved: true)));
        return await rated[0].PublishedAsync();
    }

    /// <summary>Asks everyone whose case was answered this month, with a question of each kind.</summary>
    private static async Task<string> CampaignAsync(Site site)
    {
        static object Text(string words) => new { en = words };
        var plan = new
        {
            title = Text("March"),
            from = "2026-03-04",
            to = "2026-03-20",
            audience = "cases",
            casesFrom = "2026-03-01",
            casesTo = "2026-03-04",
            sampleSize = 1000,
            questions = new object[]
            {
                new { kind = "scale", text = Text("Were we polite?") }, new { kind = "yesNo", text = Text("Would you come again?") },
                new { kind = "choice", text = Text("Which way?"), options = new[] { Text("Web"), Text("Call") } }, new { kind = "text", text = Text("What else?") },
            },
        };
        var id = (await (await site.City.AsAsync(Staff.Evaluator)).PostAsync("api/campaigns", plan)).Good()["id"]!;
        (await (await site.City.AsAsync(Staff.Supervisor)).AtVersion(1).PostAsync($"api/campaigns/{id}/approve")).Good();
        return id;
    }
}
