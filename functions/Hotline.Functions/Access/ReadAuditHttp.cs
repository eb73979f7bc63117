using Hotline.Core.Access.Audit;
using Hotline.Core.Publish;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

/// <summary>What administrators did in a month; <c>text</c> narrows it.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ReadAuditHttp(ReadAuditHandler handler)
{
    [Function(nameof(ReadAuditHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/audit")] HttpRequest request, CancellationToken cancellation)
    {
        Month? month = null;
        if (request.Text("month") is { } text && !Month.TryParse(text, out month))
        {
            return Problems.Of(request, [Errors.Malformed("month", "yyyy-MM")]);
        }

        var found = await handler.HandleAsync(new(month, request.Text("text")), cancellation);
        return Json.Ok(new { found.Entries });
    }
}
