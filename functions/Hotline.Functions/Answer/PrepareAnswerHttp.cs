using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>What an answer can begin with: the co-handlers' contributions, and the templates with what the case fills in.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class PrepareAnswerHttp(PrepareAnswerHandler handler)
{
    [Function(nameof(PrepareAnswerHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/draft")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, CallerLanguage.Of(request), request.Staff()), cancellation)
            : target.As<PreparedAnswer>();
        return outcome.Succeeded ? Json.Ok(outcome.Value) : Problems.Of(request, outcome.Errors);
    }
}
