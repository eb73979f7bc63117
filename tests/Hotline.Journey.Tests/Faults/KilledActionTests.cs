namespace Hotline.Journey.Tests.Faults;

/// <summary>
/// Kills each action at each of its storage requests, before and after the server has done it. Whoever acted tries again, as people do
/// who got no answer.
/// </summary>
public sealed class KilledActionTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    /// <summary>More requests than any action makes: the last kills find nothing left to kill, which shows that all were tried.</summary>
    private const int MostRequests = 8;

    private RunningCity City => fragile.City;

    [Fact]
    public Task Accept_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.RoutedAsync(), ByStaff(Staff.Water, "accept"), "caseAccepted", exactly: false);

    [Fact]
    public Task Answer_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.AcceptedAsync(), ByStaff(Staff.Water, "answer", new { answer = "已修好。" }), "caseAnswered");

    [Fact]
    public Task Rate_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.AnsweredAsync(), ByCitizen("rating", new { satisfaction = "satisfied", solved = true }), "caseRated");

    [Fact]
    public Task Reopen_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.RatedAsync("dissatisfied"), ByCitizen("reopen", new { reason = "又停水了。" }), "caseReopened");

    [Fact]
    public Task Dispatch_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(
            () => City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt }),
            ByStaff(Staff.Operator, "dispatch", new { department = "water-affairs" }),
            "caseRouted");

    [Fact]
    public Task Return_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.AcceptedAsync(), ByStaff(Staff.Water, "return", new { ground = "不属于本单位职责" }), "caseReturned");

    [Fact]
    public Task Transfer_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(
            () => City.AcceptedAsync(),
            ByStaff(Staff.Water, "transfer", new { department = "urban-management", reason = "管网由城管维护" }),
            "caseTransferred");

    [Fact]
    public Task Ask_KilledAnywhere_HappensOnceAndWhole() =>
        SweepAsync(() => City.AcceptedAsync(), ByStaff(Staff.Water, "ask", new { question = "请补充门牌号。" }), "citizenAsked", exactly: false);

    private async Task SweepAsync(
        Func<Task<FiledCase>> arrange, Func<FiledCase, int, string?, Task<ApiAnswer>> act, string happened, bool exactly = true)
    {
        var kills =
            from at in Enumerable.Range(1, MostRequests)
            from moment in Enum.GetValues<KillMoment>()
            select KillAsync(arrange, act, happened, at, moment, exactly);

        var killed = await Task.WhenAll(kills);

        killed.ShouldContain(true);
        killed[^2..].ShouldAllBe(each => !each);
    }

    /// <summary>Whether there was a request to kill.</summary>
    private async Task<bool> KillAsync(
        Func<Task<FiledCase>> arrange, Func<FiledCase, int, string?, Task<ApiAnswer>> act, string happened, int at, KillMoment moment, bool exactly)
    {
        var filed = await arrange();
        var before = await fragile.FindAsync(filed.Reference);

        var first = await act(filed, before.State.Version, $"{at} {moment}");

        var afterDeath = await fragile.FindAsync(filed.Reference);
        afterDeath.State.Version.ShouldBeInRange(before.State.Version, before.State.Version + 1);
        await fragile.KeepPromisesAsync(filed.Reference);
        await fragile.IsWholeAsync(filed.Reference, exactly);

        var again = await act(filed, before.State.Version, null);
        // What was done before the answer was lost is not done again; what was not is done now.
        ((int)again.Status).ShouldBeOneOf(afterDeath.State.Version > before.State.Version ? [409, 412, 403] : [200], $"{at} {moment}: {again}");
        await fragile.KeepPromisesAsync(filed.Reference);
        await fragile.IsWholeAsync(filed.Reference, exactly);
        (await fragile.FindAsync(filed.Reference)).Events.Count(@event => Hotline.Core.Messages.CaseTexts.TypeOf(@event.Fact) == happened).ShouldBe(1);
        return first.Status == HttpStatusCode.InternalServerError;
    }

    private Func<FiledCase, int, string?, Task<ApiAnswer>> ByStaff(string account, string action, object? body = null) =>
        async (filed, version, kill) => await Killed(await City.AsAsync(account), kill).AtVersion(version).PostAsync($"api/cases/{filed.Reference}/{action}", body);

    private static Func<FiledCase, int, string?, Task<ApiAnswer>> ByCitizen(string action, object body) =>
        (filed, _, kill) => Killed(filed.Citizen, kill).PostAsync($"api/cases/{filed.Reference}/{action}", body);

    private static HotlineApi Killed(HotlineApi caller, string? kill) => kill is null ? caller : caller.With(FaultInjector.Header, kill);
}
