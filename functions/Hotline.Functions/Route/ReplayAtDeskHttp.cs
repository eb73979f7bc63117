using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Route;

/// <summary>Has a stuck step tried again, from the desk.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReplayAtDeskHttp(DeskPages desk, ReplayStuckStepHandler handler)
{
    [Function(nameof(ReplayAtDeskHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "desk/replay")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.Choice<CaseStep>("step") is not { } step || !Reference.TryParse(form.Text("reference") ?? "", out var reference))
        {
            return Problems.Of(request, [Errors.NotFound("stuck-step")]);
        }

        return await desk.AnswerAsync(request, reference.ToString(), await handler.HandleAsync(new(step, reference), cancellation), cancellation);
    }
}
