using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department answers: somebody who may approve answers, and so may give one alone.</summary>
internal sealed class Answer : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CaseAnswered>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByDepartmentAsync(found, Role.Approver, "answer", new { scene.Complaint.Answer }, cancellation);
}
