using Hotline.Core.Matching;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Intake;

namespace Hotline.Functions.Matching;

/// <summary>Recent cases like the one that is being typed, while it is typed.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class FindSimilarHttp(FindSimilarCasesHandler handler, SimilarJson json)
{
    [Function(nameof(FindSimilarHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/similar")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var query = new FindSimilarCases(
            body.Text("text"), body.Text("callerNumber"), IntakeFields.Place(body.Object("place")), request.Staff());
        return json.Answer(request, await handler.HandleAsync(query, body.Faults(), cancellation));
    }
}
