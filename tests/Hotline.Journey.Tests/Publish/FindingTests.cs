using Hotline.Core.Publish.Findings;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Publish;

/// <summary>Findings against a department (rules 5.3, 5.5): nobody is judged unheard, nor by whoever accused them.</summary>
public sealed class FindingTests
{
    /// <summary>
    /// Upheld on Wednesday 4 March at 10:00; ten working days are Wednesday 18 March, 10:00. It is put right on the 17th.
    /// </summary>
    [Fact]
    public async Task AFinding_IsHeardUpheldByASecondPersonAndPutRightInTime()
    {
        var city = await RunningCity.StartAsync();
        var proposed = await ProposeAsync(city);
        var path = $"api/departments/water-affairs/findings/{proposed["id"]}";

        var unheard = await (await city.AsAsync(Staff.Administrator)).AtVersion(1).PostAsync($"{path}/decide", new { upheld = true, decision = "属实。" });
        unheard["errorCode"].ShouldBe("not-heard");
        (await (await city.AsAsync(Staff.Water)).AtVersion(1).PostAsync($"{path}/statement", new { statement = "管道抢修延误。" })).Good()["status"].ShouldBe("heard");
        (await (await city.AsAsync(Staff.Supervisor)).AtVersion(2).PostAsync($"{path}/decide", new { upheld = true, decision = "属实。" }))["errorCode"].ShouldBe("own-request");
        var upheld = await (await city.AsAsync(Staff.Administrator)).AtVersion(2).PostAsync($"{path}/decide", new { upheld = true, decision = "属实。" });
        upheld.Good()["status"].ShouldBe("upheld");
        upheld["rectification.due"].ShouldBe("2026-03-18T10:00:00+08:00");

        city.MoveTo("2026-03-17 16:00");
        var rectified = await (await city.AsAsync(Staff.WaterApprover)).AtVersion(3).PostAsync($"{path}/rectify", new { rectification = "已增设抢修班组。" });
        rectified.Good()["status"].ShouldBe("rectified");
        rectified["rectification.overdue"].ShouldBe("False");
        (await (await city.AsAsync(Staff.Water)).GetAsync("api/departments/water-affairs/findings")).Good().List("findings").Count.ShouldBe(1);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task AFinding_ThatIsDropped_HasNothingToPutRight()
    {
        var city = await RunningCity.StartAsync();
        var path = $"api/departments/water-affairs/findings/{(await ProposeAsync(city))["id"]}";
        (await (await city.AsAsync(Staff.Water)).AtVersion(1).PostAsync($"{path}/statement", new { statement = "已按时办理。" })).Good();

        var dropped = await (await city.AsAsync(Staff.Administrator)).AtVersion(2).PostAsync($"{path}/decide", new { upheld = false, decision = "不成立。" });

        dropped.Good()["status"].ShouldBe("dropped");
        dropped.Find("rectification").ShouldBeNull();
        (await (await city.AsAsync(Staff.Water)).AtVersion(3).PostAsync($"{path}/rectify", new { rectification = "无" }))["errorCode"].ShouldBe("finding-stands");
        (await (await city.AsAsync(Staff.Water)).AtVersion(2).PostAsync($"{path}/statement", new { statement = "再说" })).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task AFinding_OfAnotherDepartmentOrFaulty_IsRefused()
    {
        var city = await RunningCity.StartAsync();
        var path = $"api/departments/water-affairs/findings/{(await ProposeAsync(city))["id"]}";

        (await (await city.AsAsync(Staff.Wages)).AtVersion(1).PostAsync($"{path}/statement", new { statement = "无关" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await city.AsAsync(Staff.Wages)).GetAsync("api/departments/water-affairs/findings")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await city.AsAsync(Staff.Water)).PostAsync("api/departments/water-affairs/findings", new { })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/departments/water-affairs/findings", new { cause = "envy", cases = new[] { "1" } }))
            .Faults.ShouldBe(["cause:unknown-value", "grounds:required", "cases[0]:malformed"], ignoreOrder: true);
        await city.DisposeAsync();
    }

    /// <summary>
    /// To be put right by Wednesday 18 March, 10:00: reminded of on the 17th at 10:00, on the 18th at 9:00; urged on the 19th at 9:00.
    /// </summary>
    [Fact]
    public async Task AFinding_ThatIsNotPutRight_IsRemindedOfUntilItIs()
    {
        var city = await RunningCity.StartAsync();
        var path = $"api/departments/water-affairs/findings/{(await ProposeAsync(city))["id"]}";
        (await (await city.AsAsync(Staff.Water)).AtVersion(1).PostAsync($"{path}/statement", new { statement = "管道抢修延误。" })).Good();
        (await (await city.AsAsync(Staff.Administrator)).AtVersion(2).PostAsync($"{path}/decide", new { upheld = true, decision = "属实。" })).Good();

        foreach (var (moment, due, overdue, ofApprover) in new[]
        {
            ("2026-03-17 09:54", 0, 0, 0), ("2026-03-17 10:04", 1, 0, 0), ("2026-03-18 09:04", 2, 0, 0), ("2026-03-19 09:04", 2, 1, 1), ("2026-03-19 12:04", 2, 1, 1),
        })
        {
            city.MoveTo(moment);
            await Task.WhenAll(RoundAsync(city), RoundAsync(city));
            (await CountAsync(Staff.Water, "rectificationDue")).ShouldBe(due, moment);
            (await CountAsync(Staff.Water, "rectificationOverdue")).ShouldBe(overdue, moment);
            (await CountAsync(Staff.WaterApprover, "rectificationOverdue")).ShouldBe(ofApprover, moment);
        }

        (await (await city.AsAsync(Staff.Water)).AtVersion(3).PostAsync($"{path}/rectify", new { rectification = "已增设抢修班组。" })).Good();
        city.MoveTo("2026-03-30 09:04");
        (await RoundAsync(city)).ShouldBeEmpty();
        (await CountAsync(Staff.Water, "rectificationOverdue")).ShouldBe(1);
        await city.DisposeAsync();

        async Task<int> CountAsync(string account, string kind) =>
            (await (await city.AsAsync(account)).GetAsync("api/notices?size=100")).Good().List("notices").Count(notice => notice.GetProperty("kind").GetString() == kind);
    }

    private static Task<IReadOnlyList<OpenRectification>> RoundAsync(RunningCity city) =>
        city.Host.Get<RemindOfFindingsHandler>().HandleAsync(CancellationToken.None);

    private static async Task<ApiAnswer> ProposeAsync(RunningCity city) => (await (await city.AsAsync(Staff.Supervisor)).PostAsync(
        "api/departments/water-affairs/findings",
        new { cause = "notDoing", grounds = "停水两日无人处理，违反限时办结规定。", cases = Array.Empty<string>() })).Good();
}
