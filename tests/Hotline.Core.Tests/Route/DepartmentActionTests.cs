using Hotline.Core.Cases;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class DepartmentActionTests
{
    private readonly Desk _desk = new(new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Routed), "2026-03-04 09:00");

    [Theory]
    [InlineData(null, null, "required ground")]
    [InlineData(null, "fire-brigade", "required ground, unknown-department proposedDepartment")]
    [InlineData("不属于本局", "", "required proposedDepartment")]
    public async Task Return_Faulty_IsToldEverythingAtOnce(string? ground, string? proposed, string faults)
    {
        (await ReturnAsync(ground, proposed)).Faults().ShouldBe(faults);

        _desk.Done.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-03-03 09:20", false, "desk", "2026-03-03 11:20")]
    [InlineData("2026-03-03 09:21", true, "supervision:decisions", "2026-03-03 11:21")]
    public async Task Return_WithAGround_GoesToTheDeskWithinAWorkingDayAndToASupervisorLater(string now, bool late, string list, string due)
    {
        // Routed at 09:20 on Monday; urgent, so the desk has two working hours.
        var desk = new Desk(new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Routed), now);

        var state = (await ReturnAsync(" 不属于本局 ", "hall", desk)).Value.State;

        (state.Status, state.Department, state.Returns).ShouldBe((CaseStatus.Returned, null, 1));
        state.DispatchClock.Due.ShouldBe(TestCity.At(due));
        state.ReturnRequest!.NeedsSupervisor.ShouldBe(late);
        ((CaseReturned)desk.Found.Events[^1].Fact).Late.ShouldBe(late);
        desk.Found.Events[^1].Words!.Text.ShouldBe("不属于本局");
        desk.Done.ShouldBe(["promise", "save", $"leave water, write {list}", "take back"]);
    }

    [Theory]
    [InlineData(null, null, "required department, required reason")]
    [InlineData("fire-brigade", "", "unknown-department department, required reason")]
    [InlineData("water", "转给自己", "same-department department")]
    public async Task Transfer_Faulty_IsToldEverythingAtOnce(string? department, string? reason, string faults)
    {
        (await TransferAsync(department, reason)).Faults().ShouldBe(faults);

        _desk.Done.ShouldBeEmpty();
    }

    [Fact]
    public async Task Transfer_ToAnotherDepartment_KeepsTheAnswerClockRunning()
    {
        var before = _desk.Found.State.AnswerClock;

        var state = (await TransferAsync("hall", "由市里协调")).Value.State;

        state.AnswerClock.ShouldBe(before);
        state.Routing!.Words.En.ShouldBe("Transferred by Water Bureau");
        _desk.Done.ShouldBe(["promise", "save", "leave water, write hall", "take back"]);
    }

    private Task<Result<Case>> ReturnAsync(string? ground, string? proposed, Desk? at = null)
    {
        var desk = at ?? _desk;
        return new ReturnCaseHandler(desk.Changes, TestCity.Policy, TestCity.Clocks, desk.Time).HandleAsync(
            new(desk.Found.State.Reference, desk.Found.State.Version, ground, proposed, ACase.Handler), [], CancellationToken.None);
    }

    private Task<Result<Case>> TransferAsync(string? department, string? reason) =>
        new TransferCaseHandler(_desk.Changes, TestCity.Policy, _desk.Time).HandleAsync(
            new(_desk.Found.State.Reference, _desk.Found.State.Version, department, reason, ACase.Handler), [], CancellationToken.None);
}
