using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>A published case, for everyone.</summary>
[Access(Role.Citizen)]
public sealed class ShowPublicCaseHttp(ShownPublicCase shown)
{
    [Function(nameof(ShowPublicCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "public-cases/{number}")] HttpRequest request,
        string number,
        CancellationToken cancellation) =>
        shown.ShowAsync(request, number, [], cancellation);
}
