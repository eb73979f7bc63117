using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Policy;

/// <summary>A proposal beside what is in force, and what its reader may do with it: offer it, approve it, give it up, begin it again.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ShowProposalHttp(
    PolicyPages pages, OfferPolicyHandler offer, ApprovePolicyHandler approve, WithdrawProposalHandler withdraw, RebaseProposalHandler rebase)
{
    [Function(nameof(ShowProposalHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "policy/proposals/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.ProposalAsync(request, id, [], null, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var errors = await ActAsync(form, id, request.Staff().Account, cancellation);
        var next = form.Text("do") is "approve" or "withdraw" ? PolicyAddress.Home : PolicyAddress.Proposal(id);
        return errors.Count == 0
            ? PageResults.Next(request.HttpContext.Response, next)
            : await pages.ProposalAsync(request, id, errors, form.Text("reason"), cancellation);
    }

    private async Task<IReadOnlyList<Error>> ActAsync(SentForm form, string id, string by, CancellationToken cancellation)
    {
        var version = (int)(form.Number("version") ?? 0);
        return form.Text("do") switch
        {
            "offer" => (await offer.HandleAsync(new(id, version, form.Text("reason"), by), cancellation)).Errors,
            "approve" => (await approve.HandleAsync(new(id, version, by), [], cancellation)).Errors,
            "withdraw" => (await withdraw.HandleAsync(new(id, version, by), [], cancellation)).Errors,
            "rebase" => (await rebase.HandleAsync(new(id, version, DropOverlapping: false, by), cancellation)).Errors,
            "rebase-drop" => (await rebase.HandleAsync(new(id, version, DropOverlapping: true, by), cancellation)).Errors,
            _ => [Errors.Required("do")],
        };
    }
}
