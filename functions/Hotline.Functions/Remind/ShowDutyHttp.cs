using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>Who is on duty, the roster and the hand-over log.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ShowDutyHttp(DutyPages duty)
{
    [Function(nameof(ShowDutyHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "duty")] HttpRequest request, CancellationToken cancellation) =>
        duty.ShowAsync(request, cancellation);
}
