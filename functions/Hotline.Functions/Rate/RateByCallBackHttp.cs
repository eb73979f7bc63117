using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>What the citizen said on the telephone about the answer.</summary>
[Access(Role.Operator)]
public sealed class RateByCallBackHttp(RateByCallBackHandler handler, CaseJson json)
{
    [Function(nameof(RateByCallBackHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/call-backs/{reference}/rating")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        var command = new RateByCallBack(
            target.Value, body.Choice<Satisfaction>("satisfaction"), body.OptionalFlag("solved"), body.Text("comment"), body.Text("reason"), request.Staff());
        return CaseActions.Answer(
            request,
            await handler.HandleAsync(command, body.Faults(), cancellation),
            found => json.ForStaff(found, CallerLanguage.Of(request), request.Staff()));
    }
}
