using Hotline.Tool.Demonstration.Steps;

namespace Hotline.Tool.Demonstration;

/// <summary>What becomes of a complaint, by its name in complaints.json: the steps that people take, one after the other.</summary>
internal static class Story
{
    private static readonly IStoryStep Reach = new ReachDepartment();
    private static readonly IStoryStep Accept = new Accept();

    public static IReadOnlyList<IStoryStep> Of(string name) => name switch
    {
        "routed" => [Reach],
        "returned" => [Reach, new Return()],
        "accepted" => [Reach, Accept],
        "awaiting-citizen" => [Reach, Accept, new Ask()],
        "answered" => [Reach, Accept, new Answer()],
        "rated:satisfied" or "rated:fairlySatisfied" or "rated:dissatisfied" => [Reach, Accept, new Answer(), new Rate()],
        "rated:dissatisfied-reopened" => [Reach, Accept, new Answer(), new Rate(), new Reopen()],
        _ => throw new ToolException($"complaints.json: there is no story '{name}'."),
    };
}
