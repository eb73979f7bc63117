using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class SupervisingTests
{
    private static readonly DateTimeOffset Now = TestCity.At("2026-03-10 10:00");
    private static readonly SentReminder Urged = new(ACase.Department, TestCity.At("2026-03-09 10:00"), ReminderStage.Urge);

    [Fact]
    public void Remind_TheSameOrAnEarlierStageAgain_IsRefusedAndChangesNothing()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        found.Remind(Urged, [], Now).Succeeded.ShouldBeTrue();
        var before = found.State;

        found.Remind(Urged, [], Now).Errors.ShouldHaveSingleItem().Code.ShouldBe("already-done");
        found.Remind(Urged with { Stage = ReminderStage.BeforeDue }, [], Now).Errors.ShouldHaveSingleItem().Code.ShouldBe("already-done");

        found.State.ShouldBe(before);
    }

    [Fact]
    public void Remind_ALaterStageAnotherDueTimeOrAnotherList_IsRecorded()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        found.Remind(Urged, [], Now);

        found.Remind(Urged with { Stage = ReminderStage.Supervise }, [], Now).Succeeded.ShouldBeTrue();
        found.Remind(Urged with { Due = Urged.Due.AddDays(1) }, [], Now).Succeeded.ShouldBeTrue();
        found.Remind(Urged with { To = "hall" }, [], Now).Succeeded.ShouldBeTrue();

        found.State.Reminders.Select(sent => sent.To).ShouldBe([ACase.Department, "hall"]);
    }

    [Fact]
    public void Transfer_OfARemindedCase_LetsTheNextDepartmentBeRemindedAnew()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        found.Remind(Urged, [], Now);

        found.Transfer("hall", "属地管理", ACase.Reason, ACase.Handler, Now);

        found.State.Reminders.ShouldBeEmpty();
    }

    [Fact]
    public void DecideExclusion_ByWhoeverAsked_IsRefused()
    {
        var found = new ACase().In(CaseStatus.Closed);
        found.RequestExclusion("malicious", "查无此事", AnActor.Supervisor, Now);

        found.DecideExclusion(approved: true, null, AnActor.Supervisor, Now).Errors.ShouldHaveSingleItem().Code.ShouldBe("own-request");
        Listing.Of(found)[0].Excluded.ShouldBeNull();

        found.DecideExclusion(approved: true, null, AnActor.Operator, Now).Succeeded.ShouldBeTrue();
        Listing.Of(found)[0].Excluded.ShouldBe("malicious");
    }

    [Fact]
    public void DecideExclusion_Refused_LeavesTheCaseCountingAndMayBeAskedForAgain()
    {
        var found = new ACase().In(CaseStatus.Closed);
        found.RequestExclusion("malicious", "查无此事", AnActor.Supervisor, Now);

        found.DecideExclusion(approved: false, "证据不足", AnActor.Operator, Now);

        found.State.Exclusion.ShouldBeNull();
        found.RequestExclusion("malicious", "补充证据", AnActor.Supervisor, Now).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void IsNewerThan_AfterARecordOfSomethingSent_IsFalseAndAfterAnythingElseTrue()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        var seen = found.State.Version;

        found.Remind(Urged, [], Now);
        found.IsNewerThan(seen).ShouldBeFalse();
        found.Urge("请办理", AnActor.Supervisor, Now);
        found.IsNewerThan(seen).ShouldBeTrue();

        found.IsNewerThan(0).ShouldBeTrue();
        found.IsNewerThan(found.State.Version + 1).ShouldBeTrue();
    }

    [Fact]
    public void AlertDuty_OutOfTurnOrOnceAcknowledged_IsRefused()
    {
        var found = new ACase().In(CaseStatus.Routed);
        found.RaiseEmergency("有人被困", TestCity.Clocks.Emergency(Now), AnActor.Operator, Now);

        found.AlertDuty(DutyRung.Deputy, ["deputy"], Now, Now).Errors.ShouldHaveSingleItem().Code.ShouldBe("already-done");
        found.AlertDuty(DutyRung.Officer, ["officer"], Now.AddMinutes(15), Now).Succeeded.ShouldBeTrue();
        found.Acknowledge(AnActor.Operator, Now.AddMinutes(16)).Value.Fact.ShouldBe(new EmergencyAcknowledged(InTime: false));

        found.AlertDuty(DutyRung.Deputy, ["deputy"], Now, Now).Errors.ShouldHaveSingleItem().Code.ShouldBe("already-done");
        Listing.Of(found).ShouldNotContain(row => row.List == SupervisionLists.Alerts);
    }
}
