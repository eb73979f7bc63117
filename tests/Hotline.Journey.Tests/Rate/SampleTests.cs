namespace Hotline.Journey.Tests.Rate;

/// <summary>A month's random sample from the draw to the figures, and who may not rate.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task Sample_DrawnAndAsked_IsCountedByItselfAndOpenedAtTheEnd()
    {
        var city = await RunningCity.StartAsync();
        var called = await city.RatedAsync("dissatisfied", complaint: From("13900000011"));
        var written = await city.AnsweredAsync(From("13900000012"));
        city.MoveTo("2026-04-02 10:00");
        var supervisor = await city.AsAsync(Staff.Supervisor);
        var op = await city.AsAsync(Staff.Operator);
        var drawn = (await supervisor.PostAsync("api/samples/draw")).Good();
        drawn["month"].ShouldBe("2026-03");
        (await supervisor.PostAsync("api/samples/draw")).Good()["seedHash"].ShouldBe(drawn["seedHash"]);
        (await op.GetAsync("api/samples/2026-03/cases")).Good().List("cases").Count.ShouldBe(2);

        (await op.PostAsync(Of(called, "outcome"), new { outcome = "answered", satisfaction = "satisfied", solved = true })).Good();
        var token = (await op.PostAsync(Of(written, "invitation"))).Good()["token"];
        (await city.Anyone.PostAsync("api/questionnaire", new { token, satisfaction = "fairlySatisfied", solved = false })).Good();

        (await city.Anyone.PostAsync("api/questionnaire", new { token, satisfaction = "satisfied", solved = true }))["errorCode"].ShouldBe("token-used-up");
        (await op.PostAsync(Of(called, "outcome"), new { outcome = "declined" }))["errorCode"].ShouldBe("sample-over");
        (await op.GetAsync("api/samples/2026-03/cases")).Good().List("cases").ShouldBeEmpty();
        (await called.StatusAsync()).ShouldBe("closed");
        (await written.StatusAsync()).ShouldBe("answered");
        (await supervisor.PostAsync("api/ratings/publish")).Good();
        var sources = (await city.Anyone.GetAsync("api/ratings/2026-03")).Good().List("sources").Select(line => (line.GetProperty("source").GetString(), line.GetProperty("rated").GetInt32()));
        sources.ShouldBe([("web", 1), ("callBack", 0), ("sample", 2)]);
        (await city.Anyone.GetAsync("api/samples/2026-03")).Good()["seed"].ShouldBeNull();

        city.MoveTo("2026-04-25 10:00");
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/samples/draw")).Good();
        var opened = (await city.Anyone.GetAsync("api/samples/2026-03")).Good();
        opened["seed"].ShouldNotBeNull();
        opened["outcomes.answered"].ShouldBe("2");
        opened.List("references").Count.ShouldBe(2);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Rating_ByStaffWithTheCitizensCode_IsRefused()
    {
        var city = await RunningCity.StartAsync();
        var answered = await city.AnsweredAsync();

        var refused = await (await city.AsAsync(Staff.Water)).WithCode(answered.QueryCode)
            .PostAsync($"api/cases/{answered.Reference}/rating", new { satisfaction = "satisfied", solved = true });

        refused["errorCode"].ShouldBe("no-rating-by-department");
        (await answered.StatusAsync()).ShouldBe("answered");
        await city.DisposeAsync();
    }

    private static AComplaint From(string phone) => new() { Contact = new { name = "测试丙", phone } };

    private static string Of(FiledCase filed, string what) => $"api/samples/2026-03/cases/{filed.Reference}/{what}";
}
