using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>An operator notes what a sampled citizen said, or that there is no answer.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class RecordSampledHttp(RecordSampledHandler handler)
{
    [Function(nameof(RecordSampledHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/samples/{month}/cases/{reference}/outcome")] HttpRequest request,
        string month,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        var command = new RecordSampled(
            Month.TryParse(month, out var wanted) ? wanted : null,
            target.Value,
            body.Choice<SampledStanding>("outcome"),
            new(body.Choice<Satisfaction>("satisfaction"), body.OptionalFlag("solved"), body.Text("comment")),
            request.Staff());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { outcome.Value.Reference, outcome.Value.Standing }) : Problems.Of(request, outcome.Errors);
    }
}
