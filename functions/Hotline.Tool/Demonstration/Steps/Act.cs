using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration.Steps;

/// <summary>Somebody of a role does something to the case that leaves one event; handlers and approvers are those of its department.</summary>
internal sealed class Act<TFact>(Role role, string action, Func<CaseView, object> body) : IStoryStep
    where TFact : CaseFact
{
    public bool IsDone(Scene scene, CaseView found) => found.Happened<TFact>();

    public async Task PlayAsync(Scene scene, CaseView found, CancellationToken cancellation)
    {
        var token = role is Role.Handler or Role.Approver
            ? await scene.Staff.OfAsync(found.Department!.Id, role)
            : await scene.Staff.AnyAsync(role);
        await scene.Api.ActAsync(found, action, body(found), token, cancellation);
    }
}
