using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>One thing that a person does to a case. Steps are asked first whether they are done, so a story can be taken up anywhere.</summary>
internal interface IStoryStep
{
    bool IsDone(Scene scene, CaseView found);

    Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation);
}

/// <summary>A complaint on its way, and those who move it.</summary>
internal sealed record Scene(HotlineClient Api, Staff Staff, CategoryTree Categories, Complaint Complaint, Receipt Receipt)
{
    public Task ByHandlerAsync(CaseView found, string action, object body, CancellationToken cancellation) =>
        ByDepartmentAsync(found, Role.Handler, action, body, cancellation);

    public async Task ByDepartmentAsync(CaseView found, Role role, string action, object body, CancellationToken cancellation) =>
        await Api.ActAsync(found, action, body, await Staff.OfAsync(found.Department!.Id, role), cancellation);
}
