using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Tests.Builders;

/// <summary>What departments do with a case they have accepted; every step succeeds.</summary>
internal static class CaseworkSteps
{
    public const string CoHandler = "hall";

    /// <summary>A second person of the lead department.</summary>
    public static readonly Actor Approver = new("water-approver", [Role.Approver], ACase.Department);

    public static AnswerText Text { get; } = new("已恢复供水。", null, null, []);

    public static void Invites(Case found, DateTimeOffset at) =>
        Done(found.Invite([APart(at)], AnInvitation, TestCity.Clocks.Several(found.State.AnswerClock), TestCity.Clocks.Coordination(found.State.AnswerClock), ACase.Handler, at));

    public static void Drafts(Case found, DateTimeOffset at) => Done(found.DraftAnswer(Text, ACase.Handler, at));

    public static void Approves(Case found, DateTimeOffset at)
    {
        Drafts(found, at);
        Done(found.ApproveAnswer(TestCity.Clocks.Send(at), afterReview: false, Approver, at));
    }

    public static void FilesPlan(Case found, DateTimeOffset at) => Done(found.FilePlan(APlan, [TestCity.Clocks.Milestone(5, at), TestCity.Clocks.Milestone(20, at)], ACase.Handler, at));

    public static void HasPlan(Case found, DateTimeOffset at)
    {
        FilesPlan(found, at);
        Done(found.DecidePlan(approved: true, null, TestCity.Calendar, Approver, at));
    }

    public static void Deviates(Case found, DateTimeOffset at)
    {
        HasPlan(found, at);
        Done(found.NoteDeviation(1, ADeviation, ClockLength.WorkingDays(3), ACase.Handler, at));
    }

    public static Part APart(DateTimeOffset at, string department = CoHandler) =>
        new() { Department = department, Clock = TestCity.Clocks.Contribution(ClockLength.WorkingDays(3), at) };

    public static Invitation AnInvitation { get; } = new([new(CoHandler, "请核实管网权属")]);

    public static PlanText APlan { get; } = new("分两步改造", ["查勘", "施工"]);

    public static DeviationText ADeviation { get; } = new("连日降雨", "增加人手");

    private static void Done(Result<CaseEvent> outcome) => outcome.Faults().ShouldBeEmpty();
}
