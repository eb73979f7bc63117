using Hotline.Core.Answer;
using Hotline.Functions.Access;

namespace Hotline.Functions.Answer;

/// <summary>The citizen takes the complaint back on the page.</summary>
[Access(Role.Citizen)]
public sealed class WithdrawTrackedCaseHttp(TrackedCase tracked, WithdrawCaseHandler handler)
{
    [Function(nameof(WithdrawTrackedCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "track/withdrawal")] HttpRequest request, CancellationToken cancellation) =>
        tracked.ActAsync(
            request,
            (followed, form) => handler.HandleAsync(
                new(followed.Reference, Version: null, followed.QueryCode, form.Text("reason"), By: null), [], cancellation),
            cancellation);
}
