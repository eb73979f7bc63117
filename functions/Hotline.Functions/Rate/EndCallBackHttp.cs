using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>A call-back without a judgement: nobody was reached, or (<c>declined</c>) the citizen did not want to judge.</summary>
[Access(Role.Operator)]
public sealed class EndCallBackHttp(EndCallBackHandler handler)
{
    [Function(nameof(EndCallBackHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/call-backs/{reference}/end")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var body = await Fields.ReadAsync(request, cancellation);
        var declined = body.Flag("declined");
        if (!target.Succeeded || body.Faults().Count > 0)
        {
            return Problems.Of(request, [.. target.Errors, .. body.Faults()]);
        }

        var outcome = await handler.HandleAsync(new(target.Value, declined, request.Staff()), cancellation);
        return outcome.Succeeded ? Results.NoContent() : Problems.Of(request, outcome.Errors);
    }
}
