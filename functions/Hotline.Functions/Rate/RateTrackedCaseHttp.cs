using Hotline.Core.Rate;
using Hotline.Functions.Access;
using Hotline.Functions.Answer;

namespace Hotline.Functions.Rate;

/// <summary>The citizen rates the answer on the page.</summary>
[Access(Role.Citizen)]
public sealed class RateTrackedCaseHttp(TrackedCase tracked, RateCaseHandler handler)
{
    [Function(nameof(RateTrackedCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "track/rating")] HttpRequest request, CancellationToken cancellation) =>
        tracked.ActAsync(
            request,
            (followed, form) =>
            {
                var command = new RateCase(
                    followed.Reference, followed.QueryCode, form.Choice<Satisfaction>("satisfaction"), form.OptionalFlag("solved"), form.Text("comment"), request.CallerOrNull());
                return handler.HandleAsync(command, [], cancellation);
            },
            cancellation);
}
