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

    [Fact]
    public async Task Return_WithAGround_BringsTheCaseToTheDeskWithTimeToDispatchIt()
    {
        var state = (await ReturnAsync(" 不属于本局 ", "hall")).Value.State;

        state.Status.ShouldBe(CaseStatus.Returned);
        state.DispatchClock.Due.ShouldBe(TestCity.At("2026-03-04 14:00"));
        _desk.Found.Events[^1].Words!.Text.ShouldBe("不属于本局");
        _desk.Done.ShouldBe(["promise", "save", "leave water, write desk", "take back"]);
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

    private Task<Result<Case>> ReturnAsync(string? ground, string? proposed) =>
        new ReturnCaseHandler(_desk.Changes, TestCity.Policy, TestCity.Clocks, _desk.Time).HandleAsync(
            new(_desk.Found.State.Reference, _desk.Found.State.Version, ground, proposed, ACase.Handler), [], CancellationToken.None);

    private Task<Result<Case>> TransferAsync(string? department, string? reason) =>
        new TransferCaseHandler(_desk.Changes, TestCity.Policy, _desk.Time).HandleAsync(
            new(_desk.Found.State.Reference, _desk.Found.State.Version, department, reason, ACase.Handler), [], CancellationToken.None);
}
