using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Rights;
using Hotline.Core.Tests.Builders;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Cases;

public sealed class OfferedActionsTests
{
    private static readonly Actor Colleague = new("colleague", [Role.Handler], ACase.Department);

    private static readonly OfferedActions Offered = new(TestCity.Policy, new ExtensionRules(TestCity.Policy), new FakeTimeProvider(AnAction.Later));

    private static readonly Dictionary<string, Actor> People = new()
    {
        ["handler"] = ACase.Handler,
        ["colleague"] = Colleague,
        ["approver"] = AnAction.Approver,
        ["stranger"] = AnActor.HandlerOf("east-office"),
        ["coHandler"] = AnActor.HandlerOf(CaseworkSteps.CoHandler),
        ["operator"] = AnActor.Operator,
        ["supervisor"] = AnActor.Supervisor,
    };

    private static readonly Dictionary<string, Func<Case>> Standing = new()
    {
        ["accepted"] = () => new ACase().In(CaseStatus.Accepted),
        ["draft of the handler's"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.ReviewAnswer),
        ["extension asked for by the handler"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.DecideExtension),
        ["refusal proposed by the handler"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.DecideRefusal),
        ["part open"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.Contribute),
        ["returned"] = () => new ACase().In(CaseStatus.Returned),
        ["returned for a supervisor"] = () => With(
            new ACase().In(CaseStatus.Returned), state => state with { ReturnRequest = state.ReturnRequest! with { NeedsSupervisor = true } }),
        ["bound"] = () => With(new ACase().In(CaseStatus.Accepted), state => state with { BoundByDecision = true }),
        ["asked"] = () => With(new ACase().In(CaseStatus.Accepted), state => state with { Asking = new Asking { Times = 1 } }),
        ["asked and replied"] = () => With(new ACase().In(CaseStatus.Accepted), state => state with { Asking = new Asking { Times = 1, Replied = true } }),
        ["from above"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.HandBack),
        ["supervised"] = () => AnAction.Ready(new ACase().In(CaseStatus.Accepted), CaseAction.LiftSupervision),
    };

    public static TheoryData<CaseStatus, string> EveryStanding()
    {
        var rows = new TheoryData<CaseStatus, string>();
        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            foreach (var person in People.Keys)
            {
                rows.Add(status, person);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EveryStanding))]
    public void Offered_InAnyStatusToAnyone_IsLawfulThereAndTheirRoles(CaseStatus status, string person)
    {
        var found = new ACase().In(status);

        Offered.For(found, People[person]).ShouldAllBe(action => status.Allows(action) && ActionRoles.Lets(People[person], action));
    }

    [Theory]
    [InlineData("accepted", "handler", "Answer Return Transfer Ask RequestExtension ProposeRefusal DraftAnswer", "DecideExtension DecideRefusal ReviewAnswer Contribute HandBack")]
    [InlineData("accepted", "operator", "Withdraw ProposeRefusal Merge Note", "Answer Dispatch Ask HandBack")]
    [InlineData("accepted", "supervisor", "Urge Supervise RequestExclusion", "LiftSupervision DecideExclusion Adjudicate Answer")]
    [InlineData("accepted", "stranger", "", "Answer Return Note Ask Contribute AcceptPart HandOver")]
    [InlineData("draft of the handler's", "handler", "DraftAnswer", "ReviewAnswer SendBackAnswer ApproveAnswer SendAnswer")]
    [InlineData("draft of the handler's", "colleague", "ReviewAnswer SendBackAnswer", "ApproveAnswer SendAnswer")]
    [InlineData("draft of the handler's", "approver", "ReviewAnswer ApproveAnswer", "SendAnswer")]
    [InlineData("extension asked for by the handler", "handler", "Answer", "DecideExtension RequestExtension")]
    [InlineData("extension asked for by the handler", "approver", "DecideExtension", "RequestExtension")]
    [InlineData("refusal proposed by the handler", "approver", "DecideRefusal", "ProposeRefusal")]
    [InlineData("refusal proposed by the handler", "handler", "", "DecideRefusal ProposeRefusal")]
    [InlineData("part open", "handler", "ReleasePart", "Answer Contribute")]
    [InlineData("part open", "coHandler", "Contribute", "Answer ReleasePart Note")]
    [InlineData("returned", "operator", "Dispatch RefuseReturn", "Adjudicate Accept")]
    [InlineData("returned", "supervisor", "Dispatch RefuseReturn Adjudicate", "Accept")]
    [InlineData("returned for a supervisor", "operator", "", "Dispatch RefuseReturn Adjudicate")]
    [InlineData("returned for a supervisor", "supervisor", "Adjudicate", "Dispatch RefuseReturn")]
    [InlineData("bound", "handler", "Answer", "Return Transfer")]
    [InlineData("asked", "handler", "", "Ask")]
    [InlineData("asked", "supervisor", "AllowAsking", "")]
    [InlineData("asked and replied", "handler", "Ask", "")]
    [InlineData("from above", "operator", "HandBack", "Withdraw ProposeRefusal Merge")]
    [InlineData("supervised", "supervisor", "LiftSupervision", "Supervise")]
    public void Offered_AsTheCaseStands_IsWhatWaitsForThem(string standing, string person, string offered, string kept)
    {
        var actions = Offered.For(Standing[standing](), People[person]);

        Read(offered).ShouldAllBe(action => actions.Contains(action));
        Read(kept).ShouldAllBe(action => !actions.Contains(action));
    }

    private static IEnumerable<CaseAction> Read(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CaseAction>);

    private static Case With(Case found, Func<CaseState, CaseState> change) => Case.Restore(change(found.State), found.Events, "tag");
}
