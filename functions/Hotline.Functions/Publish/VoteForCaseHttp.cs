using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Publish;

/// <summary>"Me too" on a published case's page; voting again changes nothing.</summary>
[Access(Role.Citizen)]
public sealed class VoteForCaseHttp(VoteForCaseHandler handler, VoterCookie voter, ShownPublicCase shown)
{
    [Function(nameof(VoteForCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "public-cases/{number}/vote")] HttpRequest request,
        string number,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(number, voter.Of(request, "/public-cases"), ClientAddress.Of(request)), cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/public-cases/{Uri.EscapeDataString(number)}?counted")
            : await shown.ShowAsync(request, number, outcome.Errors, cancellation);
    }
}
