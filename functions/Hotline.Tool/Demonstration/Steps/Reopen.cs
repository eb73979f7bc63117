using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The dissatisfied citizen has the case taken up again.</summary>
internal sealed class Reopen : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CaseReopened>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.Api.ActAsCitizenAsync(scene.Receipt, "reopen", new { Reason = scene.Complaint.Rating!.Comment }, cancellation);
}
