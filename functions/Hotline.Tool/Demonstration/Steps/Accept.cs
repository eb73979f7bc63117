using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department takes the case on.</summary>
internal sealed class Accept : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CaseAccepted>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByHandlerAsync(found, "accept", new { }, cancellation);
}
