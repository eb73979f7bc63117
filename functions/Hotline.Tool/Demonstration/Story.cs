using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Tool.Demonstration.Steps;

namespace Hotline.Tool.Demonstration;

/// <summary>What becomes of a complaint, by its name in complaints.json: the steps that people take, one after the other.</summary>
internal static class Story
{
    private static readonly IStoryStep Reach = new ReachDepartment();
    private static readonly IStoryStep Accept = new Accept();

    private static readonly IStoryStep RefuseReturn = new Act<ReturnRefused>(
        Role.Operator, "refuse-return", _ => new { Reason = "按三定方案属你单位职责，请继续办理。" });

    private static readonly IStoryStep Supervise = new Act<CaseSupervised>(
        Role.Supervisor, "supervise", _ => new { Reason = "同类问题多次反映，列入督办。" });

    private static readonly IStoryStep AskForTime = new Act<ExtensionRequested>(
        Role.Handler, "extension", _ => new { Length = "2d", Reason = "需会同运营单位核实客流后调整班次。" });

    private static readonly IStoryStep Invite = new Act<CoHandlersInvited>(
        Role.Handler,
        "invite",
        found => new
        {
            Parts = new[] { "market-supervision", "human-resources" }
                .Where(department => department != found.Department!.Id)
                .Select(department => new { Department = department, Asked = "请核实职责范围内的情况，提出办理意见。" }),
        });

    public static IReadOnlyList<IStoryStep> Of(string name) => name switch
    {
        "routed" => [Reach],
        "returned" => [Reach, new Return()],
        "returned-twice" => [Reach, new Return(), RefuseReturn, new ReturnAgain()],
        "supervised" => [Reach, Supervise],
        "accepted" => [Reach, Accept],
        "extension-asked" => [Reach, Accept, AskForTime],
        "co-handled" => [Reach, Accept, Invite],
        "awaiting-citizen" => [Reach, Accept, new Ask()],
        "answered" => [Reach, Accept, new Answer()],
        "rated:satisfied" or "rated:fairlySatisfied" or "rated:dissatisfied" => [Reach, Accept, new Answer(), new Rate()],
        "rated:dissatisfied-reopened" => [Reach, Accept, new Answer(), new Rate(), new Reopen()],
        _ => throw new ToolException($"complaints.json: there is no story '{name}'."),
    };
}
