using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What would be taken out of a text before it is published, and why.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class RedactTextHttp(RedactTextHandler handler)
{
    [Function(nameof(RedactTextHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/redact")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = handler.Handle(new(body.Text("text")), body.Faults());
        return outcome.Succeeded
            ? Json.Ok(RedactedView.Of(outcome.Value, CallerLanguage.Of(request))!)
            : Problems.Of(request, outcome.Errors);
    }
}
