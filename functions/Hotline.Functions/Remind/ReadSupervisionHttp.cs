using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The supervisor's list by one of its filters, soonest due first, page by page.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ReadSupervisionHttp(ReadSupervisionHandler handler, SupervisionJson json)
{
    [Function(nameof(ReadSupervisionHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/supervision")] HttpRequest request, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        if (!EnumText.TryRead<SupervisionFilter>(request.Query["filter"].FirstOrDefault(), out var filter))
        {
            errors.Add(Errors.UnknownValue("filter", string.Join(", ", Enum.GetValues<SupervisionFilter>().Select(EnumText.Of))));
        }

        var size = Paging.Size(request);
        if (!size.Succeeded || errors.Count > 0)
        {
            return Problems.Of(request, [.. errors, .. size.Succeeded ? [] : size.Errors]);
        }

        var page = await handler.HandleAsync(new(filter, size.Value, SupervisionJson.Mark(Paging.Continuation(request))), cancellation);
        return Json.Ok(json.Of(page, CallerLanguage.Of(request)));
    }
}
