namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department sends the case back a second time; now a supervisor has to decide.</summary>
internal sealed class ReturnAgain : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Returns(scene.Complaint.ReturnReason) > 1;

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByHandlerAsync(found, "return", new { Ground = scene.Complaint.ReturnReason }, cancellation);
}
