using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The citizen rates the answer.</summary>
internal sealed class Rate : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CaseRated>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.Api.ActAsCitizenAsync(scene.Receipt, "rating", scene.Complaint.Rating!, cancellation);
}
