using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department answers.</summary>
internal sealed class Answer : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<CaseAnswered>();

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByHandlerAsync(found, "answer", new { scene.Complaint.Answer }, cancellation);
}
