using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A case as the citizen with the query code sees it, or as staff within their scope do.</summary>
[Access(Role.Citizen)]
public sealed class ReadCaseHttp(ReadCaseHandler handler, CaseJson json)
{
    [Function(nameof(ReadCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var caller = request.CallerOrNull();
        var outcome = await handler.HandleAsync(new(target.Value, request.QueryCode(), caller), cancellation);
        var language = CallerLanguage.Of(request);
        if (caller is not null || !outcome.Succeeded)
        {
            return CaseActions.Answer(request, outcome, found => json.ForStaff(found, language, caller!));
        }

        var main = await handler.MainOfAsync(outcome.Value, cancellation);
        return CaseActions.Answer(request, outcome, found => json.ForCitizen(found, language, main));
    }
}
