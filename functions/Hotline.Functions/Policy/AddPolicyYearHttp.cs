using Hotline.Core.Policy.Editing;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Policy;

/// <summary>Begins the calendar of a year in the administrator's proposal.</summary>
[Access(Role.Administrator)]
public sealed class AddPolicyYearHttp(PolicyPages pages, AddPolicyYearHandler handler)
{
    [Function(nameof(AddPolicyYearHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "policy/years")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(form.Number("year"), form.Text("source"), request.Staff().Account), cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, PolicyAddress.File(outcome.Value))
            : await pages.HomeAsync(request, outcome.Errors, form.Typed, cancellation);
    }
}
