using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Policy;

/// <summary>What a version changed, and the form that proposes to go back to it.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ShowPolicyVersionHttp(PolicyPages pages, ProposeRevertHandler handler)
{
    [Function(nameof(ShowPolicyVersionHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "policy/versions/{number:int}")] HttpRequest request,
        int number,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.VersionAsync(request, number, [], null, cancellation);
        }

        if (!request.Staff().Is(Role.Administrator))
        {
            return Problems.Of(request, [Errors.NotYourRole()]);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(number, form.Text("reason"), request.Staff().Account), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, PolicyAddress.Proposal(outcome.Value.Id))
            : await pages.VersionAsync(request, number, outcome.Errors, form.Text("reason"), cancellation);
    }
}
