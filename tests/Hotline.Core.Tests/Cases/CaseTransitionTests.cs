using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class CaseTransitionTests
{
    /// <summary>In which statuses each action is lawful and what it makes of each of them; all others refuse it.</summary>
    private const string Table =
        """
        Classify         | Received>Classified
        SendToDesk       | Classified>Classified
        Route            | Classified>Routed
        Dispatch         | Received>Routed Classified>Routed Returned>Routed
        Accept           | Routed>Accepted Reopened>Accepted
        Return           | Routed>Returned Accepted>Returned Reopened>Returned
        Transfer         | Routed>Routed Accepted>Routed Reopened>Routed
        Note             | *
        Ask              | Accepted>AwaitingCitizen
        Supplement       | AwaitingCitizen>Accepted
        Answer           | Accepted>Answered
        Rate             | Answered>Closed
        AnswerSample     | Answered>Answered Closed>Closed
        Reopen           | Closed>Reopened
        AllowAsking      | Routed>Routed Accepted>Accepted Reopened>Reopened
        RemindCitizen    | AwaitingCitizen>AwaitingCitizen
        EndWaiting       | AwaitingCitizen>Lapsed
        RequestExtension | Accepted>Accepted AwaitingCitizen>AwaitingCitizen
        DecideExtension  | Accepted>Accepted AwaitingCitizen>AwaitingCitizen
        ExtendLate       | Routed>Routed Accepted>Accepted Reopened>Reopened
        Recompute        | Received>Received Classified>Classified Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned Reopened>Reopened Merged>Merged
        Withdraw         | Received>Withdrawn Classified>Withdrawn Routed>Withdrawn Accepted>Withdrawn AwaitingCitizen>Withdrawn Returned>Withdrawn Reopened>Withdrawn
        ProposeRefusal   | Classified>Classified Routed>Routed Accepted>Accepted Returned>Returned
        DecideRefusal    | Classified>Refused Routed>Refused Accepted>Refused Returned>Refused
        Merge            | Classified>Merged Routed>Merged Accepted>Merged AwaitingCitizen>Merged Returned>Merged Reopened>Merged
        TakeIn           | Classified>Classified Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned Reopened>Reopened Answered>Answered
        Unmerge          | Merged>Routed
        LetGo            | *
        RateMerged       | Merged>Merged
        HandOver         | *
        DecideHandOver   | *
        Remind           | Classified>Classified Routed>Routed Accepted>Accepted Returned>Returned Reopened>Reopened
        Urge             | Classified>Classified Routed>Routed Accepted>Accepted Returned>Returned Reopened>Reopened
        Supervise        | Received>Received Classified>Classified Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned Reopened>Reopened
        LiftSupervision  | *
        RequestExclusion | *
        DecideExclusion  | *
        LiftExclusion    | *
        RaiseEmergency   | Received>Received Classified>Classified Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned Reopened>Reopened
        AlertDuty        | *
        Acknowledge      | *
        FileEventReport  | *
        Report           | Accepted>Accepted
        ApproveDeviation | Accepted>Accepted
        Publish          | Classified>Classified Returned>Returned Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Answered>Answered Closed>Closed Reopened>Reopened
        WithdrawPublication | *
        HandBack         | Classified>Withdrawn Routed>Withdrawn Accepted>Withdrawn Returned>Withdrawn Reopened>Withdrawn
        NoteExchange     | *
        RefuseReturn     | Returned>Routed
        Adjudicate       | Returned>Routed
        Invite           | Accepted>Accepted
        InviteNamed      | Routed>Routed
        AcceptPart       | Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned
        Contribute       | Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned
        ReleasePart      | Routed>Routed Accepted>Accepted AwaitingCitizen>AwaitingCitizen Returned>Returned
        Coordinate       | Accepted>Accepted AwaitingCitizen>AwaitingCitizen
        DraftAnswer      | Accepted>Accepted
        ReviewAnswer     | Accepted>Accepted
        SendBackAnswer   | Accepted>Accepted
        ApproveAnswer    | Accepted>Accepted
        SendAnswer       | Accepted>Answered
        FilePlan         | Accepted>Accepted
        DecidePlan       | Accepted>Accepted
        ReachMilestone   | Accepted>Accepted
        NoteDeviation    | Accepted>Accepted
        DecideDeviation  | Accepted>Accepted
        TellProgress     | Accepted>Accepted AwaitingCitizen>AwaitingCitizen
        """;

    public static TheoryData<CaseAction, CaseStatus, string> Cells()
    {
        var cells = new TheoryData<CaseAction, CaseStatus, string>();
        foreach (var row in Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var lawful = row[1].Split(' ').Select(cell => cell.Split('>')).ToDictionary(cell => cell[0], cell => cell[^1]);
            foreach (var status in Enum.GetValues<CaseStatus>())
            {
                cells.Add(Enum.Parse<CaseAction>(row[0]), status, lawful.ContainsKey("*") ? $"{status}" : lawful.GetValueOrDefault($"{status}", "."));
            }
        }

        return cells;
    }

    [Fact]
    public void Table_IsRead_HasEveryActionInEveryStatus() =>
        Cells().Count.ShouldBe(Enum.GetValues<CaseAction>().Length * Enum.GetValues<CaseStatus>().Length);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_InStatus_GivesTheStatusOfTheTable(CaseAction action, CaseStatus status, string expected)
    {
        var acted = AnAction.Ready(new ACase().In(status), action);
        var (before, events) = (acted.State, acted.Events.ToList());

        var outcome = AnAction.Do(acted, action);

        if (expected == ".")
        {
            outcome.Errors.ShouldHaveSingleItem().ShouldBeEquivalentTo(Errors.WrongStatus(action, status));
            acted.State.ShouldBe(before);
            acted.Events.ShouldBe(events);
        }
        else
        {
            outcome.Errors.ShouldBeEmpty();
            acted.State.Status.ToString().ShouldBe(expected);
            acted.Events.Count.ShouldBe(events.Count + 1);
            acted.Events[^1].ShouldBe(outcome.Value);
            acted.State.Version.ShouldBe(before.Version + 1);
            acted.ChainHolds().ShouldBeTrue();
        }
    }

    [Fact]
    public void Return_WhenReturnsAreUsedUp_IsRefusedAndChangesNothing()
    {
        var found = new ACase().In(CaseStatus.Routed);
        var before = found.State;

        var outcome = found.Return("又一次", null, returnsAllowed: 0, TestCity.Clocks.Dispatch(AnAction.Later), ACase.Handler, AnAction.Later);

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("returns-used-up");
        found.State.ShouldBe(before);
    }

    [Fact]
    public void Reopen_AsOftenAsAllowed_IsRefusedAndChangesNothing()
    {
        var found = new ACase().In(CaseStatus.Closed);
        var before = found.State;

        var outcome = found.Reopen("还是没水", reopeningsAllowed: 0, TestCity.Clocks.Answer(null, AnAction.Later), Actor.Citizen, AnAction.Later);

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("reopened-before");
        found.State.ShouldBe(before);
    }

    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.FairlySatisfied)]
    public void Reopen_AfterAnotherRatingThanDissatisfied_IsRefused(Satisfaction satisfaction)
    {
        var found = new ACase().Rated(satisfaction).In(CaseStatus.Closed);

        AnAction.Do(found, CaseAction.Reopen).Errors.ShouldHaveSingleItem().Code.ShouldBe("reopen-only-dissatisfied");

        found.State.Status.ShouldBe(CaseStatus.Closed);
    }

    [Fact]
    public void Reopen_OfARatedCase_AsksForTheRatingAnew()
    {
        var reopened = new ACase().In(CaseStatus.Reopened).State;

        reopened.Rating.ShouldBeNull();
        reopened.AnsweredAt.ShouldBeNull();
        reopened.AcceptedAt.ShouldBeNull();
        reopened.Reopened.ShouldBe(1);
        reopened.Department.ShouldBe(ACase.Department);
    }
}
