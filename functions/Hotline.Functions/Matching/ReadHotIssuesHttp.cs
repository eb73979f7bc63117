using Hotline.Core.Matching;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Matching;

/// <summary>The hot issues: for everyone what, where, when and how many; for the desk and the supervisors also which cases.</summary>
[Access(Role.Citizen)]
public sealed class ReadHotIssuesHttp(PublicIssues issues)
{
    [Function(nameof(ReadHotIssuesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/hot-issues")] HttpRequest request, CancellationToken cancellation) =>
        Json.Ok(await issues.ReadAsync(request.CallerOrNull()?.MaySee(null) == true, CallerLanguage.Of(request), cancellation));
}
