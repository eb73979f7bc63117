using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

/// <summary>The clocks of a case, and steps taken on machines whose clocks differ.</summary>
public sealed class CaseTimeTests
{
    [Fact]
    public void Receive_OnMondayMorning_PromisesDispatchInHalfADayAndAnAnswerInFive()
    {
        var received = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Received).State;

        // Half of a seven-hour day: three hours until noon, half an hour after 13:30.
        received.DispatchClock.Due.ShouldBe(TestCity.At("2026-03-02 14:00"));
        received.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-06 17:30"));
    }

    [Fact]
    public void Ask_AndReplyTwoWorkingDaysLater_MovesTheDueTimeByTwoWorkingDays()
    {
        var asked = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Accepted);
        asked.Asked(TestCity.At("2026-03-03 10:00"));

        asked.State.AnswerClock.IsPaused.ShouldBeTrue();
        asked.State.AnswerClock.IsOverdue(TestCity.At("2026-04-01 10:00")).ShouldBeFalse();

        asked.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, TestCity.At("2026-03-05 10:00"));

        asked.State.AnswerClock.IsPaused.ShouldBeFalse();
        asked.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-10 17:30"));
    }

    [Theory]
    [InlineData("2026-03-06 17:30", true)]
    [InlineData("2026-03-06 17:31", false)]
    public void Answer_AtTheDueTimeAndAfter_IsInTimeAndLate(string answered, bool inTime)
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Accepted);

        found.Answer("已恢复供水。", ACase.Handler, TestCity.At(answered));

        found.Events[^1].Fact.ShouldBe(new CaseAnswered(ACase.Department, inTime));
        found.State.AnswerClock.StoppedLate.ShouldBe(!inTime);
        found.State.AnsweredAt.ShouldBe(TestCity.At(answered));
    }

    [Fact]
    public void Route_OfAReceivedCase_StopsTheDesksClockAndRunsTheAnswerClockFromReceipt()
    {
        var routed = new ACase().In(CaseStatus.Routed).State;

        routed.DispatchClock.IsStopped.ShouldBeTrue();
        routed.AnswerClock.StartedAt.ShouldBe(routed.ReceivedAt);
    }

    [Fact]
    public void Return_ByADepartment_GivesTheDeskANewClock()
    {
        var found = new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Routed);
        var at = TestCity.At("2026-03-05 09:00");

        found.Return("不属于本局", null, 2, TestCity.Clocks.Dispatch(at), ACase.Handler, at);

        found.State.DispatchClock.IsOverdue(at).ShouldBeFalse();
        found.State.DispatchClock.Due.ShouldBe(TestCity.At("2026-03-05 14:00"));
    }

    [Fact]
    public void Steps_OnMachinesWhoseClocksLagBehind_NeverGoBackInTime()
    {
        var receivedAt = TestCity.At("2026-03-02 10:00");
        var found = new ACase().ReceivedAt("2026-03-02 10:00").In(CaseStatus.Received);

        found.Classify(ACase.Classification, receivedAt.AddSeconds(-5));
        found.Route(ACase.Department, ACase.Reason, TestCity.Clocks.Answer(null, receivedAt), receivedAt.AddSeconds(-4));
        found.Accept(TestCity.Clocks.Completeness(receivedAt.AddSeconds(-3)), ACase.Handler, receivedAt.AddSeconds(-3));
        found.Asked(receivedAt.AddSeconds(-2));
        found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, receivedAt.AddSeconds(-6));
        found.AddNote("已联系", ACase.Handler, receivedAt.AddSeconds(-7));
        found.Answer("已恢复供水。", ACase.Handler, receivedAt.AddSeconds(-1));
        found.Rate(Satisfaction.Satisfied, solved: true, null, Actor.Citizen, receivedAt.AddSeconds(-8));

        found.Events.ShouldAllBe(@event => @event.At == receivedAt);
        found.State.AcceptedAt.ShouldBe(receivedAt);
        found.State.AnsweredAt.ShouldBe(receivedAt);
        found.State.Rating!.At.ShouldBe(receivedAt);
    }

    [Fact]
    public void Classify_BehindReceipt_DoesNotKeepTheDeskFromDispatching()
    {
        var receivedAt = TestCity.At("2026-03-02 10:00");
        var found = new ACase().ReceivedAt("2026-03-02 10:00").In(CaseStatus.Received);
        found.Classify(ACase.Classification, receivedAt.AddSeconds(-5));

        var outcome = found.Dispatch(
            ACase.Department, ACase.Classification, ACase.Reason, TestCity.Clocks.Answer(null, receivedAt), AnActor.Operator, receivedAt.AddSeconds(-4));

        outcome.Succeeded.ShouldBeTrue();
        found.State.DispatchClock.StoppedAt.ShouldBe(receivedAt);
    }
}
