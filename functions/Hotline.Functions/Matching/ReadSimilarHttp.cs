using Hotline.Core.Matching;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Matching;

/// <summary>Cases like one that is there: sent before by the same person, or the same matter reported by others.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ReadSimilarHttp(FindSimilarCasesHandler handler, SimilarJson json)
{
    [Function(nameof(ReadSimilarHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/similar")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        return target.Succeeded
            ? json.Answer(request, await handler.HandleAsync(target.Value, request.Staff(), cancellation))
            : Problems.Of(request, target.Errors);
    }
}
