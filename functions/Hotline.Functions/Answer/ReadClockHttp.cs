using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>How each due time of a case comes about, day by day, in words a citizen understands.</summary>
[Access(Role.Citizen)]
public sealed class ReadClockHttp(ReadCaseHandler handler, ClockJson json)
{
    [Function(nameof(ReadClockHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/clock")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var caller = request.CallerOrNull();
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.QueryCode(), caller), cancellation)
            : target.As<Case>();
        return outcome.Succeeded
            ? Json.Ok(new { Clocks = json.Of(outcome.Value.State, forStaff: caller is not null, CallerLanguage.Of(request)) })
            : Problems.Of(request, outcome.Errors);
    }
}
