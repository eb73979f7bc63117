using Hotline.Core.Policy;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>One thing that a person does to a case. Steps are asked first whether they are done, so a story can be taken up anywhere.</summary>
internal interface IStoryStep
{
    bool IsDone(Scene scene, CaseView found);

    Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation);
}

/// <summary>A complaint on its way, and those who move it.</summary>
internal sealed record Scene(HotlineApi Api, Staff Staff, CategoryTree Categories, Complaint Complaint, Receipt Receipt)
{
    public async Task ByHandlerAsync(CaseView found, string action, object body, CancellationToken cancellation) =>
        await Api.ActAsync(found, action, body, await Staff.HandlerAsync(found.Department!.Id), cancellation);
}
