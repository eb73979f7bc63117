namespace Hotline.Journey.Tests.Faults;

/// <summary>Kills each step of the plain journey.</summary>
public sealed class KilledActionTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    private readonly KillSweep _sweep = new(fragile);

    /// <summary>Of actions after which the case stays where it is: its lists may show the state before until its next change.</summary>
    private readonly KillSweep _inPlace = new(fragile) { Exactly = false };

    private RunningCity City => fragile.City;

    [Fact]
    public Task Accept_KilledAnywhere_HappensOnceAndWhole() =>
        _inPlace.OverAsync(() => City.RoutedAsync(), _inPlace.ByStaff(Staff.Water, "accept"), "caseAccepted");

    [Fact]
    public Task Answer_KilledAnywhere_HappensOnceAndWhole() =>
        _sweep.OverAsync(() => City.AcceptedAsync(), _sweep.ByStaff(Staff.Water, "answer", new { answer = "已修好。" }), "caseAnswered");

    [Fact]
    public Task Rate_KilledAnywhere_HappensOnceAndWhole() =>
        _sweep.OverAsync(() => City.AnsweredAsync(), _sweep.ByCitizen("rating", new { satisfaction = "satisfied", solved = true }), "caseRated");

    [Fact]
    public Task Reopen_KilledAnywhere_HappensOnceAndWhole() =>
        _sweep.OverAsync(() => City.RatedAsync("dissatisfied"), _sweep.ByCitizen("reopen", new { reason = "又停水了。" }), "caseReopened");

    [Fact]
    public Task Dispatch_KilledAnywhere_HappensOnceAndWhole() => _sweep.OverAsync(
        () => City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt }),
        _sweep.ByStaff(Staff.Operator, "dispatch", new { department = "water-affairs" }),
        "caseRouted");

    [Fact]
    public Task Return_KilledAnywhere_HappensOnceAndWhole() =>
        _sweep.OverAsync(() => City.AcceptedAsync(), _sweep.ByStaff(Staff.Water, "return", new { ground = "不属于本单位职责" }), "caseReturned");

    [Fact]
    public Task Transfer_KilledAnywhere_HappensOnceAndWhole() => _sweep.OverAsync(
        () => City.AcceptedAsync(),
        _sweep.ByStaff(Staff.Water, "transfer", new { department = "urban-management", reason = "管网由城管维护" }),
        "caseTransferred");

    [Fact]
    public Task Ask_KilledAnywhere_HappensOnceAndWhole() =>
        _sweep.OverAsync(() => City.AcceptedAsync(), _sweep.ByStaff(Staff.Water, "ask", new { question = "请补充门牌号。" }), "citizenAsked");
}
