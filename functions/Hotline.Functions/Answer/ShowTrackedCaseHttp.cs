using Hotline.Functions.Access;

namespace Hotline.Functions.Answer;

/// <summary>The case that the citizen follows.</summary>
[Access(Role.Citizen)]
public sealed class ShowTrackedCaseHttp(TrackedCase tracked)
{
    [Function(nameof(ShowTrackedCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "track/case")] HttpRequest request, CancellationToken cancellation) =>
        tracked.ShowAsync(request, cancellation);
}
