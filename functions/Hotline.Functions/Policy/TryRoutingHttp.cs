using Hotline.Core.Policy.Editing;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Policy;

/// <summary>Shows where a complaint would go, by the rules in force and by those proposed; nothing of it is kept.</summary>
[Access(Role.Administrator)]
public sealed class TryRoutingHttp(PolicyPages pages, TryRoutingHandler handler)
{
    [Function(nameof(TryRoutingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "policy/routing-test")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.TrialAsync(request, null, null, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var query = new TryRouting(form.Text("text"), form.Text("address"), form.Text("district"), request.Staff().Account);
        return await pages.TrialAsync(request, query, await handler.HandleAsync(query, cancellation), cancellation);
    }
}
