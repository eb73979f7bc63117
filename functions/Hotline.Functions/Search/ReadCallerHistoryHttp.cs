using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>The cases of one caller, latest first, for the operator who has them on the line. The number goes in the body, never in a URL.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReadCallerHistoryHttp(SearchCasesHandler handler, FoundCases found)
{
    private const int Most = 50;

    [Function(nameof(ReadCallerHistoryHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/callers/history")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var number = body.Text("number");
        var faults = body.Faults();
        if (number is null && faults.Count == 0)
        {
            return Problems.Of(request, [Errors.Required("number")]);
        }

        var query = new SearchCases(null, null, number, null, null, null, null, [], null, null, Page: 1, Most, request.Staff());
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new { outcome.Value.Total, Cases = outcome.Value.Hits.Select(hit => found.Of(hit, language)) });
    }
}
