using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>
/// The case reaches the responsible department. Where the service could not decide, the desk does; where it took the matter for
/// something else, the department that got it returns it and the desk sets it right.
/// </summary>
internal sealed class ReachDepartment : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) =>
        found.Happened<CaseAccepted>()
        // Returned as the story has it, by the responsible department: not to be given to it once more.
        || found.Returns(scene.Complaint.ReturnReason) > 0
        || (found.Department is { } department
            && (found.Category?.Id == scene.Complaint.ExpectedCategory || department.Id == Responsible(scene)));

    public async Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation)
    {
        if (found.Department is not null)
        {
            await scene.ByHandlerAsync(found, "return", new { Ground = "经核实，该事项不属于本单位职责。" }, cancellation);
            return;
        }

        var decision = new { Department = Responsible(scene), Category = scene.Complaint.ExpectedCategory };
        await scene.Api.ActAsync(found, "dispatch", decision, await scene.Staff.DeskAsync(), cancellation);
    }

    private static string Responsible(Scene scene) => scene.Categories.DepartmentOf(scene.Complaint.ExpectedCategory)
        ?? throw new ToolException($"complaints.json: no department handles the category '{scene.Complaint.ExpectedCategory}'.");
}
