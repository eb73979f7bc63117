using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class CaseChangesTests
{
    private readonly Case _found = new ACase().In(CaseStatus.Routed);

    [Fact]
    public async Task ByStaff_OfAnotherDepartment_IsRefused() =>
        (await AcceptAsync(new Desk(_found, "2026-03-02 11:00"), AnActor.HandlerOf("hall"))).Faults().ShouldBe("not-your-department");

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task ByStaff_OnAnotherVersion_IsStaleAndChangesNothing(int off)
    {
        var desk = new Desk(_found, "2026-03-02 11:00");

        (await AcceptAsync(desk, ACase.Handler, off)).Faults().ShouldBe("stale");

        desk.Done.ShouldBeEmpty();
        _found.State.Status.ShouldBe(CaseStatus.Routed);
    }

    [Fact]
    public async Task ByStaff_AnUnknownReference_IsNotFound()
    {
        var desk = new Desk(_found, "2026-03-02 11:00");

        var outcome = await desk.Changes.ByStaffAsync(
            Reference.From(new(2026, 1, 1), new string('0', 64)), 1, AnActor.Operator, found => found.AddNote("", AnActor.Operator, default), CancellationToken.None);

        outcome.Faults().ShouldBe("case-not-found");
    }

    [Fact]
    public async Task ByStaff_WhoLoseTheRace_AreToldStaleAndLeaveTheListsAlone()
    {
        var meanwhile = Case.Restore(_found.State, _found.Events, "");
        meanwhile.AddNote("已联系", ACase.Handler, TestCity.At("2026-03-02 10:55")).Succeeded.ShouldBeTrue();
        var desk = new Desk(_found, "2026-03-02 11:00") { LosesTheRaceTo = meanwhile };

        var outcome = await desk.Changes.ByStaffAsync(
            _found.State.Reference,
            _found.State.Version,
            ACase.Handler,
            found => found.Transfer("hall", "由市里协调", ACase.Reason, ACase.Handler, desk.Time.GetUtcNow()),
            CancellationToken.None);

        outcome.Faults().ShouldBe("stale");
        desk.Done.ShouldBe(["promise", "save", "take back"]);
    }

    [Fact]
    public async Task ByStaff_WhoLoseTheRaceToARecordOfASending_ActOnWhatTheyHaveSeen()
    {
        var meanwhile = Case.Restore(_found.State, _found.Events, "");
        meanwhile.Remind(new("water", TestCity.At("2026-03-02 17:00"), ReminderStage.DueMorning), [], TestCity.At("2026-03-02 10:55")).Succeeded.ShouldBeTrue();
        var desk = new Desk(_found, "2026-03-02 11:00") { LosesTheRaceTo = meanwhile };

        (await AcceptAsync(desk, ACase.Handler)).Value.State.Status.ShouldBe(CaseStatus.Accepted);

        desk.Found.State.Reminders.Count.ShouldBe(1);
        desk.Found.ChainHolds().ShouldBeTrue();
    }

    [Fact]
    public async Task ByStaff_AChangeThatMovesNothing_NeedsNoPromise()
    {
        var desk = new Desk(_found, "2026-03-02 11:00");

        await AcceptAsync(desk, ACase.Handler);

        desk.Done.ShouldBe(["save", "leave , write water"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("WRONG23456")]
    public async Task ByCitizen_WithAWrongCode_IsAnsweredLikeAnUnknownReference(string? code)
    {
        var desk = new Desk(_found, "2026-03-02 11:00");

        var outcome = await desk.Changes.ByCitizenAsync(
            _found.State.Reference, code, null, found => found.AddNote("x", Actor.Citizen, default), CancellationToken.None);

        outcome.Faults().ShouldBe("case-not-found");
        desk.Done.ShouldBeEmpty();
    }

    private static Task<Result<Case>> AcceptAsync(Desk desk, Actor by, int off = 0) =>
        new AcceptCaseHandler(desk.Changes, TestCity.Clocks, desk.Time)
            .HandleAsync(new(desk.Found.State.Reference, desk.Found.State.Version + off, by), [], CancellationToken.None);
}
