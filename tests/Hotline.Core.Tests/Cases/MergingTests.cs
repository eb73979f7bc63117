using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

/// <summary>The case is received on Monday, 2 March 2026, at 10:00, and due on Monday, 9 March, at 10:00.</summary>
public sealed class MergingTests
{
    [Fact]
    public void Unmerge_ThreeWorkingDaysLater_GivesBackTheTimeThatWasLeft()
    {
        var found = new ACase().In(CaseStatus.Routed);
        found.Merge(ACase.Main, "同一事项", AnActor.Operator, TestCity.At("2026-03-03 10:00"));
        found.State.AnswerClock.IsOverdue(TestCity.At("2026-05-01 10:00")).ShouldBeFalse();

        found.Unmerge("不是同一事项", TestCity.Calendar, AnActor.Operator, TestCity.At("2026-03-06 10:00"));

        found.State.Status.ShouldBe(CaseStatus.Routed);
        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-12 10:00"));
    }

    [Fact]
    public void Unmerge_CaseThatWaitedForItsCitizen_WaitsOn()
    {
        var found = new ACase().In(CaseStatus.AwaitingCitizen);
        var reply = found.State.Asking.ReplyClock!.Due;
        found.Merge(ACase.Main, "同一事项", AnActor.Operator, TestCity.At("2026-03-03 10:00"));
        found.State.Asking.NextStep.ShouldBeNull();

        found.Unmerge(null, TestCity.Calendar, AnActor.Operator, TestCity.At("2026-03-04 10:00"));

        found.State.Status.ShouldBe(CaseStatus.AwaitingCitizen);
        found.State.AnswerClock.OpenPause!.Reason.ShouldBe(PauseReasons.AwaitingCitizen);
        TestCity.Calendar.WorkingMinutesBetween(reply, found.State.Asking.ReplyClock!.Due).ShouldBe(7 * 60);
        found.State.Asking.NextStep.ShouldBe(found.State.Asking.ReplyClock.Due);
    }

    [Fact]
    public void Withdraw_WhileOthersAreHandledWithIt_IsRefused()
    {
        var found = new ACase().In(CaseStatus.Routed);
        found.TakeIn(ACase.Main, AnActor.Operator, AnAction.Later);

        found.Withdraw(null, Actor.Citizen, AnAction.Later).Faults().ShouldBe("has-merged-cases");
        found.Merge(ACase.Main, "同一事项", AnActor.Operator, AnAction.Later).Faults().ShouldBe("has-merged-cases");
    }

    [Fact]
    public void Merge_CaseThatTheQueuesStillWorkOn_IsRefused() =>
        new ACase().In(CaseStatus.Classified).Merge(ACase.Main, "同一事项", AnActor.Operator, AnAction.Later).Faults().ShouldBe("wrong-status");
}
