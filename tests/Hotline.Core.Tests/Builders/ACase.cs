using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Builders;

/// <summary>
/// A case that came by its status the ordinary way: received on Monday, 2 March 2026, at 10:00, one step every ten minutes, with the
/// water bureau, rated dissatisfied.
/// </summary>
internal sealed class ACase
{
    public const string Department = "water";

    public static readonly Actor Handler = AnActor.HandlerOf(Department);

    public static readonly RoutingReason Reason = new("rule-1", new("因为", "因為", "because"));

    public static readonly Classification Classification = new(TestCity.Supply, 0.9, CaseKind.Request, Urgency.Urgent, "test-model");

    /// <summary>What it is merged into.</summary>
    public static readonly Reference Main = Reference.From(new(2026, 3, 1), new string('1', 64));

    private static readonly CaseStatus[] ToReopened =
        [CaseStatus.Classified, CaseStatus.Routed, CaseStatus.Accepted, CaseStatus.Answered, CaseStatus.Closed, CaseStatus.Reopened];

    private Submission _submission = new ASubmission().Build();
    private Satisfaction _satisfaction = Satisfaction.Dissatisfied;
    private DateTimeOffset _now = TestCity.At("2026-03-02 10:00");

    public ACase With(Submission submission)
    {
        _submission = submission;
        return this;
    }

    public ACase Rated(Satisfaction satisfaction)
    {
        _satisfaction = satisfaction;
        return this;
    }

    public ACase ReceivedAt(string local)
    {
        _now = TestCity.At(local);
        return this;
    }

    public Case In(CaseStatus status)
    {
        var built = Case.Receive(
            Reference.New(new(2026, 3, 2)),
            Channel.Web,
            CaseKind.Complaint,
            _submission,
            "hash",
            Actor.Citizen,
            TestCity.Clocks.Dispatch(_now),
            TestCity.Clocks.Answer(null, _now),
            _now);
        foreach (var next in WayTo(status))
        {
            _now = _now.AddMinutes(10);
            Step(built, next).Succeeded.ShouldBeTrue();
        }

        built.State.Status.ShouldBe(status);
        return built;
    }

    private static IEnumerable<CaseStatus> WayTo(CaseStatus status) => status switch
    {
        CaseStatus.Received => [],
        CaseStatus.Returned => [CaseStatus.Classified, CaseStatus.Routed, CaseStatus.Returned],
        CaseStatus.AwaitingCitizen => [CaseStatus.Classified, CaseStatus.Routed, CaseStatus.Accepted, CaseStatus.AwaitingCitizen],
        CaseStatus.Lapsed => [.. WayTo(CaseStatus.AwaitingCitizen), status],
        CaseStatus.Merged or CaseStatus.Withdrawn or CaseStatus.Refused => [CaseStatus.Classified, CaseStatus.Routed, status],
        _ => ToReopened.TakeWhile(each => each != status).Append(status),
    };

    private Result<CaseEvent> Step(Case built, CaseStatus next) => next switch
    {
        CaseStatus.Classified => built.Classify(Classification, _now),
        CaseStatus.Routed => built.Route(Department, Reason, TestCity.Clocks.Answer(TestCity.Supply, built.State.ReceivedAt), _now),
        CaseStatus.Accepted => built.Accept(TestCity.Clocks.Completeness(_now), Handler, _now),
        CaseStatus.AwaitingCitizen => built.Ask(_now),
        CaseStatus.Returned => built.Return("不属于本局", null, 2, TestCity.Clocks.Dispatch(_now), Handler, _now),
        CaseStatus.Answered => built.Answer("已恢复供水。", Handler, _now),
        CaseStatus.Closed => built.Rate(_satisfaction, solved: false, "还是没水", Actor.Citizen, _now),
        CaseStatus.Reopened => built.Reopen("还是没水", 1, TestCity.Clocks.Answer(TestCity.Supply, _now), Actor.Citizen, _now),
        CaseStatus.Lapsed => built.EndWaiting(goesOn: false, TestCity.Calendar, _now),
        CaseStatus.Merged => built.Merge(Main, "同一事项", AnActor.Operator, _now),
        CaseStatus.Withdrawn => built.Withdraw(null, Actor.Citizen, _now),
        CaseStatus.Refused => Refuse(built),
        _ => throw new ArgumentOutOfRangeException(nameof(next), next, null),
    };

    private Result<CaseEvent> Refuse(Case built)
    {
        built.ProposeRefusal("in-court", "案件已在法院审理", Handler, _now).Succeeded.ShouldBeTrue();
        return built.ApproveRefusal("案件已在法院审理", new(2026, 5, 1), AnAction.Approver, _now);
    }
}
