using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The hand-over log of the duty officers, latest first.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReadHandOversHttp(IDutyLog log, DutyJson json)
{
    [Function(nameof(ReadHandOversHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/duty/hand-overs")] HttpRequest request, CancellationToken cancellation)
    {
        var size = Paging.Size(request);
        if (!size.Succeeded)
        {
            return Problems.Of(request, size.Errors);
        }

        var entries = await log.ListAsync(size.Value, cancellation);
        return Json.Ok(new { HandOvers = entries.Select(json.Of) });
    }
}
