using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Answer;

/// <summary>The case is received on Monday, 2 March 2026, at 10:00 and due on Monday, 9 March, at 10:00.</summary>
public sealed class ExtensionTests
{
    private const string InTime = "2026-03-09 10:00";
    private const string Late = "2026-03-09 10:01";

    [Theory]
    [InlineData(InTime, "")]
    [InlineData(Late, "extension-too-late")]
    public async Task Request_AtTheDueTimeAndAfter_IsTakenAndRefused(string now, string faults) =>
        (await RequestAsync(new ACase().In(CaseStatus.Accepted), "3d", now)).Faults().ShouldBe(faults);

    [Theory]
    [InlineData("5d", "")]
    [InlineData("5.5d", "extension-too-long length")]
    [InlineData("3h", "extension-too-long length")]
    [InlineData("15m wall", "malformed length")]
    [InlineData("much", "malformed length")]
    [InlineData("", "required length")]
    public async Task Request_OfSomeLength_IsBoundByThePolicy(string length, string faults) =>
        (await RequestAsync(new ACase().In(CaseStatus.Accepted), length, InTime)).Faults().ShouldBe(faults);

    [Fact]
    public async Task Request_WhileAnotherWaits_IsRefused()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "1d", InTime);

        (await RequestAsync(found, "2d", InTime)).Faults().ShouldBe("asked-already");
    }

    [Fact]
    public async Task Approve_ByAnother_ExtendsTheClockAndTellsTheCitizenTheReason()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "3d", InTime);

        (await DecideAsync(found, true, null, AnAction.Approver, Late)).Faults().ShouldBe("");

        // Asked for in time, decided a minute late: three working days after Monday the 9th.
        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-12 10:00"));
        found.State.ExtensionRequest.ShouldBeNull();
        found.LastWords<DeadlineExtended>().ShouldBe("要等配件");
    }

    [Theory]
    [InlineData("water-handler", Role.Approver, "own-request")]
    [InlineData("water-approver", Role.Handler, "not-your-role")]
    [InlineData("boss", Role.Supervisor, "not-your-role")]
    public async Task Approve_ByTheOneWhoAskedOrWhoDoesNotDecide_IsRefused(string account, Role role, string faults)
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "3d", InTime);

        (await DecideAsync(found, true, null, new(account, [role], ACase.Department), InTime)).Faults().ShouldBe(faults);

        found.State.AnswerClock.Extensions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Decline_WithAReason_IsRecordedAndLeavesTheDueTime()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "3d", InTime);

        (await DecideAsync(found, false, null, AnAction.Approver, InTime)).Faults().ShouldBe("required reason");
        (await DecideAsync(found, false, "理由不足", AnAction.Approver, InTime)).Faults().ShouldBe("");

        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-09 10:00"));
        found.LastWords<ExtensionDeclined>().ShouldBe("理由不足");
    }

    [Fact]
    public async Task Request_ForTheSecondAndThirdTime_IsTheSupervisorsAndThenUsedUp()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "1d", InTime);
        await DecideAsync(found, true, null, AnAction.Approver, InTime);

        await RequestAsync(found, "8d", InTime);
        (await DecideAsync(found, true, null, AnAction.Approver, InTime)).Faults().ShouldBe("not-your-role");
        (await DecideAsync(found, true, null, AnActor.Supervisor, InTime)).Faults().ShouldBe("");

        (await RequestAsync(found, "1d", InTime)).Faults().ShouldBe("extensions-used-up");
    }

    [Fact]
    public async Task Request_BeforeATransfer_FallsWithIt()
    {
        var found = new ACase().In(CaseStatus.Accepted);
        await RequestAsync(found, "3d", "2026-03-03 10:00");

        AnAction.Do(found, CaseAction.Transfer);

        found.State.ExtensionRequest.ShouldBeNull();
    }

    [Fact]
    public async Task ExtendLate_BeforeTheDueTime_IsRefusedAndAfterItMovesIt()
    {
        var found = new ACase().In(CaseStatus.Accepted);

        (await ExtendLateAsync(found, InTime)).Faults().ShouldBe("not-late-yet");
        (await ExtendLateAsync(found, Late)).Faults().ShouldBe("");

        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-11 10:00"));
    }

    [Fact]
    public async Task LeadersCase_Late_IsAskedForAndGrantedOnlyInWritingAndNeverByTheSupervisorAlone()
    {
        var accepted = new ACase().In(CaseStatus.Accepted);
        var found = Case.Restore(accepted.State with { Channel = Channel.Leader }, accepted.Events, "tag");

        (await ExtendLateAsync(found, Late)).Faults().ShouldBe("leaders-approval-needed");
        (await RequestAsync(found, "1d", Late)).Faults().ShouldBe("");
        (await DecideAsync(found, true, null, AnAction.Approver, Late)).Faults().ShouldBe("required reason");
        (await DecideAsync(found, true, "同意延期一天。", AnAction.Approver, Late)).Faults().ShouldBe("not-your-role");
        (await DecideAsync(found, true, "同意延期一天。", AnActor.Supervisor, Late)).Faults().ShouldBe("");

        found.State.AnswerClock.Due.ShouldBe(TestCity.At("2026-03-10 10:00"));
        found.LastWords<DeadlineExtended>().ShouldBe("同意延期一天。");
    }

    [Theory]
    [InlineData("leader-urgent", "0.5d", "0.5d", "")]
    [InlineData("leader-urgent", "0.5d", "1d", "extension-too-long length")]
    [InlineData("leader-urgent", "1d", "0.5d", "extension-too-long length")]
    [InlineData("clear", "1d", "5d", "")]
    public async Task Request_OnAClockWithALongestLength_StaysWithinIt(string policyId, string running, string asked, string faults)
    {
        var accepted = new ACase().In(CaseStatus.Accepted);
        var clock = Clock.Start(ClockKind.Answer, TestCity.At("2026-03-09 09:00"), ClockLength.Parse(running), TestCity.Calendar) with { PolicyId = policyId };
        var found = Case.Restore(accepted.State with { AnswerClock = clock }, accepted.Events, "tag");

        (await RequestAsync(found, asked, InTime)).Faults().ShouldBe(faults);
    }

    private static Task<Result<Case>> RequestAsync(Case found, string length, string now)
    {
        var desk = new Desk(found, now);
        return new RequestExtensionHandler(desk.Changes, TestCity.Policy, new(TestCity.Policy), desk.Time)
            .HandleAsync(new(found.State.Reference, found.State.Version, length, "要等配件", ACase.Handler), [], CancellationToken.None);
    }

    private static Task<Result<Case>> DecideAsync(Case found, bool approved, string? reason, Actor by, string now)
    {
        var desk = new Desk(found, now);
        return new DecideExtensionHandler(desk.Changes, TestCity.Policy, TestCity.Clocks, desk.Time)
            .HandleAsync(new(found.State.Reference, found.State.Version, approved, reason, by), [], CancellationToken.None);
    }

    private static Task<Result<Case>> ExtendLateAsync(Case found, string now)
    {
        var desk = new Desk(found, now);
        return new ExtendLateHandler(desk.Changes, TestCity.Policy, TestCity.Clocks, desk.Time)
            .HandleAsync(new(found.State.Reference, found.State.Version, "2d", "同意延期两天。", AnActor.Supervisor), [], CancellationToken.None);
    }
}
