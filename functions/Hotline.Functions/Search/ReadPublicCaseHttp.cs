using Hotline.Core.Publish;
using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>A published case by its public number, with how many people said that they have the same trouble.</summary>
[Access(Role.Citizen)]
public sealed class ReadPublicCaseHttp(ICaseIndex index, IVotes votes, PublicCaseViews views)
{
    [Function(nameof(ReadPublicCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/public/cases/{number}")] HttpRequest request,
        string number,
        CancellationToken cancellation) =>
        await index.FindPublicAsync(number, cancellation) is { } found
            ? Json.Ok(new { Case = views.Of(found, CallerLanguage.Of(request)), Votes = await votes.CountAsync(number, cancellation) })
            : Problems.Of(request, [Errors.NotFound("case")]);
}
