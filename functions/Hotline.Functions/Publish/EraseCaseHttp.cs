using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What people wrote in a case is erased, at a person's request.</summary>
[Access(Role.Administrator)]
public sealed class EraseCaseHttp(EraseCaseHandler handler, CaseJson json)
{
    [Function(nameof(EraseCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/erasures")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new EraseCase(ReferenceField.Of(body), request.Staff());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return CaseActions.Answer(request, outcome, found => json.ForStaff(found, CallerLanguage.Of(request), request.Staff()));
    }
}
