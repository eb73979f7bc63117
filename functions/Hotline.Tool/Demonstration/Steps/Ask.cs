using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department asks the citizen for what is missing.</summary>
internal sealed class Ask : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CitizenAsked>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByHandlerAsync(found, "ask", new { scene.Complaint.Question }, cancellation);
}
