using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Answer;

/// <summary>Telling the citizen once of everything missing. The case is accepted on Monday, 2 March 2026, at 10:30; told until Tuesday, 10:30.</summary>
public sealed class AskingTests
{
    private static readonly DateTimeOffset InTime = TestCity.At("2026-03-03 10:30");

    private readonly Case _found = new ACase().In(CaseStatus.Accepted);

    [Theory]
    [InlineData("2026-03-03 10:30", "")]
    [InlineData("2026-03-03 10:31", "asked-too-late")]
    public void Ask_TheFirstTime_MustComeWithinTheCompletenessClock(string at, string faults) =>
        _found.Ask(TestCity.At(at)).Faults().ShouldBe(faults);

    [Fact]
    public void Ask_InTime_StopsTheCompletenessClockAndStartsTheCitizens()
    {
        _found.Ask(InTime);

        _found.State.CompletenessClock!.StoppedAt.ShouldBe(InTime);
        _found.State.CompletenessClock.StoppedLate.ShouldBeFalse();
        // Eight working days from Tuesday the 3rd, 10:30, end on Friday the 13th.
        _found.State.Asking.ReplyClock!.Due.ShouldBe(TestCity.At("2026-03-13 10:30"));
        _found.State.AnswerClock.IsPaused.ShouldBeTrue();
    }

    [Theory]
    [InlineData(false, "asked-before")]
    [InlineData(true, "")]
    public void Ask_AfterAReply_NeedsSomethingNewInIt(bool raisedByReply, string faults)
    {
        _found.Ask(InTime);
        _found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, InTime.AddHours(1));

        _found.Ask(InTime.AddHours(2), raisedByReply).Faults().ShouldBe(faults);
    }

    [Fact]
    public void Ask_AfterAWaitWithoutReply_CannotBeRaisedByOne()
    {
        _found.Ask(InTime);
        _found.EndWaiting(goesOn: true, TestCity.Calendar, InTime.AddDays(20));

        _found.Ask(InTime.AddDays(21), raisedByReply: true).Faults().ShouldBe("asked-before");
    }

    [Fact]
    public void Ask_WithASupervisorsPermission_IsLawfulOnceAndRecordsTheGround()
    {
        _found.Ask(InTime);
        _found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, InTime.AddHours(1));
        _found.AllowAsking("情况特殊，同意再问一次", AnActor.Supervisor, InTime.AddHours(2));

        _found.Ask(InTime.AddHours(2)).Value.Fact.ShouldBeOfType<CitizenAsked>().Ground.ShouldBe(AskGround.Allowed);
        _found.Supplement("四号楼", TestCity.Calendar, Actor.Citizen, InTime.AddHours(3));

        _found.Ask(InTime.AddHours(4)).Faults().ShouldBe("asked-before");
    }

    [Fact]
    public void Accept_ByAnotherDepartmentAfterATransfer_StartsANewCompletenessClockButDoesNotLetAskAgain()
    {
        _found.Ask(InTime);
        _found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, InTime.AddHours(1));
        _found.Transfer("hall", "属地管理", ACase.Reason, ACase.Handler, InTime.AddHours(1));
        _found.State.CompletenessClock.ShouldBeNull();

        AnAction.Do(_found, CaseAction.Accept).Succeeded.ShouldBeTrue();

        _found.Ask(InTime.AddHours(2)).Faults().ShouldBe("asked-before");
    }
}
