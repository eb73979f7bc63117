using System.Text;

namespace Hotline.Journey.Tests.Remind;

public sealed class SupervisionStoryTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Urge_ACase_TellsItsDepartmentAtOnceAndNobodyElse()
    {
        var filed = await city.RoutedAsync();

        (await filed.ByStaffAsync(Staff.Supervisor, "urge", new { words = "群众多次来电，请今天内办理。" })).Good();

        await Eventually.BeAsync(async () => (await city.NoticesAsync(Staff.Water, "urged")).Contains($"none {filed.Reference}"));
        (await city.NoticesAsync(Staff.WaterApprover, "urged")).ShouldContain($"none {filed.Reference}");
        (await city.NoticesAsync(Staff.Lights, "urged")).ShouldBeEmpty();
        (await filed.ReadByStaffAsync()).Text.ShouldContain("群众多次来电");
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("群众多次来电");
    }

    [Fact]
    public async Task Supervise_ThenLift_PutsTheCaseOnTheListAndTakesItOff()
    {
        var filed = await city.RoutedAsync();

        (await filed.ByStaffAsync(Staff.Supervisor, "supervise", new { reason = "涉及面广" })).Good()["oversight.supervision.by"].ShouldBe(Staff.Supervisor);
        (await city.SupervisionAsync("supervised")).ShouldContain(filed.Reference);
        (await filed.ByStaffAsync(Staff.Supervisor, "supervise", new { reason = "再次" })).Faults.ShouldBe(["already-done"]);

        (await filed.ByStaffAsync(Staff.Supervisor, "lift-supervision", new { reason = "已有进展" })).Good();

        (await city.SupervisionAsync("supervised")).ShouldNotContain(filed.Reference);
        (await filed.ByStaffAsync(Staff.Supervisor, "lift-supervision", new { reason = "再次" })).Faults.ShouldBe(["nothing-there"]);
    }

    [Theory]
    [InlineData("urge", "words")]
    [InlineData("supervise", "reason")]
    [InlineData("lift-supervision", "reason")]
    [InlineData("exclusion/lift", "reason")]
    [InlineData("exclusion", "ground,reason")]
    [InlineData("exclusion/decision", "approve")]
    [InlineData("emergency", "reason")]
    public async Task Act_WithoutWhatItNeeds_IsRefusedWithEveryFieldAndChangesNothing(string action, string fields)
    {
        var filed = await city.RoutedAsync();

        var refused = await filed.ByStaffAsync(Staff.Supervisor, action, new { });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Faults.ShouldBe([.. fields.Split(',').Select(field => $"{field}:required")]);
        (await filed.ReadByStaffAsync()).Timeline.ShouldBe(["caseReceived", "caseClassified", "caseRouted"]);
    }

    [Theory]
    [InlineData(Staff.Water, "urge")]
    [InlineData(Staff.Operator, "supervise")]
    [InlineData(Staff.Evaluator, "exclusion")]
    [InlineData(Staff.Water, "exclusion/decision")]
    [InlineData(Staff.Water, "acknowledge")]
    public async Task Act_WithoutTheRole_IsForbidden(string account, string action) =>
        (await (await city.AsAsync(account)).AtVersion(1).PostAsync("api/cases/260304-0000-0000/" + action, new { })).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task List_OfCasesReturnedReopenedOrDissatisfied_HasEachInItsOwn()
    {
        var dissatisfied = await city.RatedAsync("dissatisfied");
        var satisfied = await city.RatedAsync("satisfied", solved: true);
        (await city.SupervisionAsync("dissatisfied")).ShouldContain(dissatisfied.Reference);
        (await city.SupervisionAsync("dissatisfied")).ShouldNotContain(satisfied.Reference);

        (await dissatisfied.ByCitizenAsync("reopen", new { reason = "没有修好" })).Good();

        (await city.SupervisionAsync("reopened")).ShouldContain(dissatisfied.Reference);
        (await city.SupervisionAsync("dissatisfied")).ShouldNotContain(dissatisfied.Reference);
    }

    [Fact]
    public async Task List_WithAnUnknownFilter_IsRefusedWithTheFiltersThereAre()
    {
        var refused = await (await city.AsAsync(Staff.Supervisor)).GetAsync("api/supervision?filter=late&size=0");

        refused.Faults.ShouldBe(["filter:unknown-value", "size:out-of-range"]);
        refused.Text.ShouldContain("awaitingDecision");
    }

    /// <summary>
    /// Six cases of three departments, filed together on Wednesday 4 March at 10:00: five working days make Wednesday 11, 10:00, the two
    /// wages cases have ten, Wednesday 18. On the 11th at 9:30 four are due soon; at 10:05 they are overdue; the wages cases never.
    /// </summary>
    [Fact]
    public async Task List_OfOverdueCases_IsOneOrderOfTheWholeCityPageByPage()
    {
        var own = await RunningCity.StartAsync();
        var urgent = new List<FiledCase>();
        foreach (var text in new[] { Sentences.NoWater, Sentences.DarkLane, Sentences.NoWages, Sentences.NoWater, Sentences.DarkLane, Sentences.NoWages })
        {
            var filed = await own.RoutedAsync(new AComplaint { Text = text });
            if (text != Sentences.NoWages)
            {
                urgent.Add(filed);
            }
        }

        own.MoveTo("2026-03-11 09:30");
        (await own.SupervisionAsync("overdue")).ShouldBeEmpty();
        (await own.SupervisionAsync("dueSoon")).Order().ShouldBe(urgent.Select(each => each.Reference).Order());

        own.MoveTo("2026-03-11 10:05");
        var seen = new List<string>();
        var supervisor = await own.AsAsync(Staff.Supervisor);
        for (var next = ""; next is not null;)
        {
            var page = (await supervisor.GetAsync($"api/supervision?filter=overdue&size=3{next}")).Good();
            seen.AddRange(page.List("cases").Select(entry => entry.GetProperty("reference").GetString()!));
            next = page["continuation"] is { } continuation ? $"&continuation={continuation}" : null;
        }

        seen.ShouldBeUnique();
        seen.Order().ShouldBe(urgent.Select(each => each.Reference).Order());
        (await own.SupervisionAsync("dueSoon")).ShouldBeEmpty();
        await own.DisposeAsync();
    }

    /// <summary>Two people, a ground of the policy, the count published; then taken back.</summary>
    [Fact]
    public async Task Exclude_ACase_NeedsTwoPersonsAndIsCountedAndPublished()
    {
        var own = await RunningCity.StartAsync();
        var excluded = await own.RatedAsync("dissatisfied");
        await own.RatedAsync("satisfied", solved: true);
        (await excluded.ByStaffAsync(Staff.Supervisor, "exclusion", new { ground = "because", reason = "说不清" })).Faults.ShouldBe(["ground:unknown-value"]);

        (await excluded.ByStaffAsync(Staff.Supervisor, "exclusion", new { ground = "malicious", reason = "经核实纯属虚构" })).Good();
        (await own.SupervisionAsync("awaitingDecision")).ShouldBe([excluded.Reference]);
        (await RatedAsync(own)).ShouldBe((2, 0));
        (await excluded.ByStaffAsync(Staff.Supervisor, "exclusion/decision", new { approve = true })).Faults.ShouldBe(["own-request"]);

        (await excluded.ByStaffAsync(Staff.OtherSupervisor, "exclusion/decision", new { approve = true })).Good()["oversight.exclusion.approvedBy"].ShouldBe(Staff.OtherSupervisor);

        (await own.SupervisionAsync("awaitingDecision")).ShouldBeEmpty();
        (await RatedAsync(own)).ShouldBe((1, 1));
        var published = (await own.Anyone.GetAsync("api/ratings/2026-03")).Good();
        published.List("exclusions").ShouldHaveSingleItem().GetProperty("ground").GetString().ShouldBe("malicious");
        Encoding.UTF8.GetString((await own.Anyone.With("Accept", "text/csv").GetAsync("api/ratings/2026-03")).Good().Bytes)
            .Split("\r\n").ShouldContain(line => line.StartsWith("exclusion,malicious,,,,,,,,,,,1,", StringComparison.Ordinal));

        (await excluded.ByStaffAsync(Staff.Supervisor, "exclusion/lift", new { reason = "查明属实" })).Good();
        (await RatedAsync(own)).ShouldBe((2, 0));
        await own.DisposeAsync();
    }

    private static async Task<(int Rated, int Excluded)> RatedAsync(RunningCity city)
    {
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/ratings/publish")).Good();
        var total = (await city.Anyone.GetAsync("api/ratings/2026-03")).Good().Find("total.tally")!.Value;
        return (total.GetProperty("rated").GetInt32(), total.GetProperty("excluded").GetInt32());
    }
}
