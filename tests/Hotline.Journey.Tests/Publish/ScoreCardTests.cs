namespace Hotline.Journey.Tests.Publish;

/// <summary>
/// Water affairs in March 2026: five cases accepted and answered in time and rated (four satisfied and solved, one dissatisfied and
/// not); one never answered. Wages: one case.
/// </summary>
public sealed class ScoreCardTests(ScoreCardTests.ScoredCity scored) : IClassFixture<ScoreCardTests.ScoredCity>
{
    private const string March = "from=2026-03-01&to=2026-03-31";

    private RunningCity City => scored.City;

    [Theory]
    [InlineData("answeredInTime", 5, 6)]
    [InlineData("satisfaction", 4, 5)]
    [InlineData("resolution", 4, 5)]
    [InlineData("notExtended", 5, 5)]
    [InlineData("notReopened", 5, 5)]
    public async Task Card_OfADepartment_GivesEachFigureItsParts(string figure, int met, int cases)
    {
        var line = Figure(await CardAsync(Staff.Evaluator), figure);

        line.GetProperty("met").GetInt32().ShouldBe(met);
        line.GetProperty("cases").GetInt32().ShouldBe(cases);
        line.GetProperty("scored").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Card_WithEnoughCases_ScoresByTheWeights()
    {
        // 10 x 5/5 + 25 x 5/6 + 5 x 5/5 + 5 x 5/5 + 10 x 5/5 + 25 x 4/5 + 20 x 4/5 = 10 + 20.83 + 5 + 5 + 10 + 20 + 16 = 86.8
        (await CardAsync(Staff.Supervisor))["score"].ShouldBe("86.8");
    }

    [Fact]
    public async Task Cards_OfAll_LeaveTheScoreOpenWhereCasesAreTooFew()
    {
        var cards = await (await City.AsAsync(Staff.Evaluator)).GetAsync($"api/scorecards?{March}");

        cards.Good().List("cards").Select(card => card.GetProperty("department").GetProperty("id").GetString()).ShouldBe(["water-affairs", "human-resources"], ignoreOrder: true);
        var wages = cards.List("cards").Single(card => card.GetProperty("department").GetProperty("id").GetString() == "human-resources");
        wages.TryGetProperty("score", out _).ShouldBeFalse();
        wages.GetProperty("figures").EnumerateArray().ShouldAllBe(figure => !figure.GetProperty("scored").GetBoolean());
    }

    [Fact]
    public async Task Cases_BehindAFigure_AreThoseThatMadeIt()
    {
        var url = Figure(await CardAsync(Staff.Water), "answeredInTime").GetProperty("url").GetString()!.TrimStart('/');

        var against = await (await City.AsAsync(Staff.Water)).GetAsync($"{url}&met=false");

        against.Good().List("cases").Single().GetProperty("reference").GetString().ShouldBe(scored.Overdue.Reference);
        (await (await City.AsAsync(Staff.Water)).GetAsync(url)).Good().List("cases").Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(Staff.Wages, "api/scorecards/water-affairs?" + March)]
    [InlineData(Staff.Wages, "api/scorecards/water-affairs/cases?figure=satisfaction&" + March)]
    [InlineData(Staff.Water, "api/scorecards?" + March)]
    [InlineData(Staff.Evaluator, "api/scorecards/water-affairs/cases?figure=satisfaction&" + March)]
    public async Task Read_OutsideOnesRights_IsRefused(string account, string path) =>
        (await (await City.AsAsync(account)).GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Read_AskedWrongly_IsToldEverythingAtOnce()
    {
        var supervisor = await City.AsAsync(Staff.Supervisor);

        (await supervisor.GetAsync("api/scorecards/water-affairs?from=March")).Faults.ShouldBe(["from:malformed", "to:required"], ignoreOrder: true);
        (await supervisor.GetAsync($"api/scorecards/water-affairs/cases?figure=mood&met=x&{March}")).Faults.ShouldBe(["figure:unknown-value", "met:unknown-value"], ignoreOrder: true);
        (await supervisor.GetAsync($"api/scorecards/moon?{March}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Weights_ForEveryone_AddUpToAHundred()
    {
        var weights = await City.Anyone.GetAsync("api/score-weights");

        weights.Good()["minimumSample"].ShouldBe("5");
        weights.List("weights").Sum(weight => weight.GetProperty("percent").GetInt32()).ShouldBe(100);
    }

    private static System.Text.Json.JsonElement Figure(ApiAnswer card, string figure) =>
        card.List("figures").Single(line => line.GetProperty("figure").GetString() == figure);

    private async Task<ApiAnswer> CardAsync(string account) => (await (await City.AsAsync(account)).GetAsync($"api/scorecards/water-affairs?{March}")).Good();

    public sealed class ScoredCity : IAsyncLifetime
    {
        public RunningCity City { get; private set; } = null!;

        internal FiledCase Overdue { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            City = await RunningCity.StartAsync();
            var rated = Enumerable.Range(0, 4).Select(_ => City.RatedAsync("satisfied", solved: true)).Append(City.RatedAsync("dissatisfied"));
            await Task.WhenAll(rated);
            Overdue = await City.RoutedAsync();
            await City.RatedAsync("satisfied", solved: true, new AComplaint { Text = Sentences.NoWages });
            City.MoveTo("2026-04-02 10:00");
        }

        public Task DisposeAsync() => City.DisposeAsync();
    }
}
