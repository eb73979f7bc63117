using Hotline.Core.Answer;
using Hotline.Functions.Access;

namespace Hotline.Functions.Answer;

/// <summary>The citizen answers the department's question on the page.</summary>
[Access(Role.Citizen)]
public sealed class SupplementTrackedCaseHttp(TrackedCase tracked, SupplementCaseHandler handler)
{
    [Function(nameof(SupplementTrackedCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "track/supplement")] HttpRequest request, CancellationToken cancellation) =>
        tracked.ActAsync(
            request,
            (followed, form) => handler.HandleAsync(new(followed.Reference, followed.QueryCode, form.Text("reply")), [], cancellation),
            cancellation);
}
