namespace Hotline.Tool.Demonstration.Steps;

/// <summary>The department sends the case back to the desk.</summary>
internal sealed class Return : IStoryStep
{
    public bool IsDone(Scene scene, CaseView found) => found.Returns(scene.Complaint.ReturnReason) > 0 && found.Department is null;

    public Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation) =>
        scene.ByHandlerAsync(found, "return", new { Ground = scene.Complaint.ReturnReason }, cancellation);
}
