using Hotline.Core.Rate;
using Hotline.Functions.Access;
using Hotline.Functions.Answer;

namespace Hotline.Functions.Rate;

/// <summary>The dissatisfied citizen has the case taken up again on the page.</summary>
[Access(Role.Citizen)]
public sealed class ReopenTrackedCaseHttp(TrackedCase tracked, ReopenCaseHandler handler)
{
    [Function(nameof(ReopenTrackedCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "track/reopening")] HttpRequest request, CancellationToken cancellation) =>
        tracked.ActAsync(
            request,
            (followed, form) => handler.HandleAsync(new(followed.Reference, followed.QueryCode, form.Text("reason")), [], cancellation),
            cancellation);
}
