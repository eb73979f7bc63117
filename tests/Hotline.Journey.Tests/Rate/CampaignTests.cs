using System.Text.Json;
using Hotline.Core.Cases;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Journey.Tests.Rate;

/// <summary>An evaluation campaign from its draft to its published results: by invitation and call, and with everyone.</summary>
public sealed class CampaignTests
{
    private const int Cases = 6;

    [Fact]
    public async Task Campaign_OfClosedCases_IsDrawnAskedAndPublishedAtTheEnd()
    {
        var city = await RunningCity.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, Cases).Select(number => city.AnsweredAsync(From($"139000000{number:00}"))));
        city.MoveTo("2026-03-06 10:00");
        var (id, drawn) = await ApprovedAsync(city, Plan(new { audience = "cases", casesFrom = "2026-03-01", casesTo = "2026-03-05", sampleSize = 10 }));
        drawn["plan.title.en"].ShouldBe("评价");
        var log = (await (await city.AsAsync(Staff.Supervisor)).With("Accept", "text/html").With("Accept-Language", "zh-Hans").GetAsync("audit?text=评价")).Good().Text;
        log.ShouldContain("评价：2026-");
        log.ShouldContain("随机抽取 10 件诉求");
        log.ShouldNotContain("casesFrom");
        var announced = (await city.Anyone.GetAsync($"api/campaigns/{id}")).Good();
        (announced["drawn"], announced["seed"]).ShouldBe(("6", null));

        var op = await city.AsAsync(Staff.Operator);
        var references = (await op.GetAsync($"api/campaigns/{id}/cases")).Good().List("cases").Select(each => each.GetProperty("reference").GetString()!).ToList();
        references.Count.ShouldBe(Cases);
        var token = (await op.PostAsync($"api/campaigns/{id}/cases/{references[0]}/invitation")).Good()["token"];
        var answers = new Dictionary<string, string> { ["q1"] = "5", ["q2"] = "yes", ["q3"] = "我叫测试甲，电话13900000099" };
        (await (await city.AsAsync(Staff.Water)).PostAsync($"api/campaigns/{id}/answers", new { token, answers }))["errorCode"].ShouldBe("no-rating-by-department");
        (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { answers })).Faults.ShouldBe(["token:required"]);
        (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { token, answers = new { q1 = "6" } })).Faults.ShouldBe(["answers:unknown-value"]);
        (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { token, answers })).Good();
        (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { token, answers }))["errorCode"].ShouldBe("token-used-up");
        foreach (var reference in references[1..5])
        {
            (await op.PostAsync($"api/campaigns/{id}/cases/{reference}/outcome", new { outcome = "answered", answers = new { q1 = "2" } })).Good();
        }

        (await op.PostAsync($"api/campaigns/{id}/cases/{references[5]}/outcome", new { outcome = "declined" })).Good();
        (await op.PostAsync($"api/campaigns/{id}/cases/{references[1]}/outcome", new { outcome = "declined" }))["errorCode"].ShouldBe("sample-over");
        (await city.Anyone.GetAsync($"api/campaigns/{id}/results"))["errorCode"].ShouldBe("not-published");

        city.MoveTo("2026-03-11 10:00");
        (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { token, answers }))["errorCode"].ShouldBe("campaign-not-open");
        var supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.PostAsync("api/campaign-rounds")).Good();
        (await supervisor.PostAsync("api/campaign-rounds")).Good().List("closed").ShouldBeEmpty();
        var results = (await city.Anyone.GetAsync($"api/campaigns/{id}/results")).Good();
        (results["response.numerator"], results["response.denominator"], results["outcomes.declined"]).ShouldBe(("5", "6", "1"));
        (results["sources.questionnaire"], results["sources.call"]).ShouldBe(("1", "4"));
        results.List("questions")[0].GetProperty("total").GetProperty("good").GetProperty("numerator").GetInt32().ShouldBe(1);
        results.List("questions")[1].TryGetProperty("total", out _).ShouldBeFalse("one answer is below the minimum sample");
        results.Text.ShouldNotContain("测试甲");
        RedrawnFrom(results).ShouldBe(references.Order(StringComparer.Ordinal));
        (await city.Anyone.With("Accept", "text/csv").GetAsync($"api/campaigns/{id}/results")).Good().Text.ShouldContain("q1,scale,total,,5,1,5,,0.2,");

        var progress = (await supervisor.GetAsync($"api/campaigns/{id}/progress")).Good();
        progress.Text.ShouldContain("我叫");
        progress.Text.ShouldNotContain("13900000099");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Campaign_ForEveryone_TakesOneAnswerOfEachBrowserAndSoManyOfAnAddress()
    {
        var city = await RunningCity.StartAsync();
        var (id, _) = await ApprovedAsync(city, Plan(new { audience = "anyone" }));

        var first = await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { answers = new { q1 = "4" } });
        var cookie = first.Good().Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var again = await city.Anyone.With("Cookie", cookie).PostAsync($"api/campaigns/{id}/answers", new { answers = new { q1 = "1" } });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RepeatAsync(4, async () => (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { answers = new { q1 = "4" } })).Good())));
        await RepeatAsync(3, async () => (await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { answers = new { q1 = "4" } })).Good());
        var tooMany = await city.Anyone.PostAsync($"api/campaigns/{id}/answers", new { answers = new { q1 = "4" } });

        again["errorCode"].ShouldBe("answered-before");
        tooMany["errorCode"].ShouldBe("too-many-votes");
        city.MoveTo("2026-03-11 10:00");
        var supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.PostAsync("api/campaign-rounds")).Good();
        var results = (await city.Anyone.GetAsync($"api/campaigns/{id}/results")).Good();
        (results["sources.open"], results["response.numerator"]).ShouldBe(("20", null));
        results.List("questions")[0].GetProperty("total").GetProperty("mean").GetDouble().ShouldBe(4);
        await city.DisposeAsync();
    }

    /// <summary>Written by the evaluator, refused to them, approved by the supervisor.</summary>
    private static async Task<(string Id, ApiAnswer Drawn)> ApprovedAsync(RunningCity city, object plan)
    {
        var evaluator = await city.AsAsync(Staff.Evaluator);
        var written = (await evaluator.PostAsync("api/campaigns", plan)).Good();
        var id = written["id"]!;
        (await city.Anyone.GetAsync($"api/campaigns/{id}"))["errorCode"].ShouldBe("not-found");
        (await evaluator.AtVersion(1).PostAsync($"api/campaigns/{id}/approve"))["errorCode"].ShouldBe("own-request");
        (await evaluator.AtVersion(1).PostAsync($"api/campaigns/{id}/edit", plan)).Good()["version"].ShouldBe("2");
        var supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.AtVersion(1).PostAsync($"api/campaigns/{id}/approve"))["errorCode"].ShouldBe("campaign-stale");
        return (id, (await supervisor.AtVersion(2).PostAsync($"api/campaigns/{id}/approve")).Good());
    }

    private static async Task RepeatAsync(int times, Func<Task> act)
    {
        for (var time = 0; time < times; time++)
        {
            await act();
        }
    }

    private static Dictionary<string, object?> Plan(object audience)
    {
        var plan = JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(audience))!;
        plan["title"] = Text("评价");
        plan["from"] = "2026-03-04";
        plan["to"] = "2026-03-10";
        plan["questions"] = new object[]
        {
            new { kind = "scale", text = Text("态度如何？") }, new { kind = "yesNo", text = Text("会再来吗？") }, new { kind = "text", text = Text("还有什么？") },
        };
        return plan;
    }

    private static Dictionary<string, string> Text(string words) => new() { ["zh-Hans"] = words };

    private static AComplaint From(string phone) => new() { Contact = new { name = "测试丙", phone } };

    private static IEnumerable<string> RedrawnFrom(ApiAnswer results) => SampleDraw
        .Of(results["seed"]!, results.List("references").Select(each => new CampaignCase("", Reference.Parse(each.GetString()!), "", each.GetString()!)), Cases)
        .Select(each => each.Reference.ToString()).Order(StringComparer.Ordinal);
}
