using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>Has a stuck step tried again.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReplayStuckStepHttp(ReplayStuckStepHandler handler)
{
    [Function(nameof(ReplayStuckStepHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/desk/stuck/{step}/{reference}/replay")] HttpRequest request,
        string step,
        string reference,
        CancellationToken cancellation)
    {
        if (!EnumText.TryRead<CaseStep>(step, out var known))
        {
            return Problems.Of(request, [Errors.UnknownValue("step", string.Join(", ", Enum.GetValues<CaseStep>().Select(EnumText.Of)))]);
        }

        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(known, target.Value), cancellation)
            : target.As<StuckStep>();
        return outcome.Succeeded ? Results.NoContent() : Problems.Of(request, outcome.Errors);
    }
}
