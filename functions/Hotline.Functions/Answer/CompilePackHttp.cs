using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Publish;

namespace Hotline.Functions.Answer;

/// <summary>Compiles a coordination meeting's pack of the cases on its agenda: JSON, a page for print (text/html) or a word processor's file.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class CompilePackHttp(CompilePackHandler handler, CaseJson json)
{
    [Function(nameof(CompilePackHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/agenda-packs")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(body.Text("title"), body.Texts("cases"), request.Staff()), body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return BulletinAnswers.Printed(request, handler.Print(outcome.Value, language), "agenda-pack")
            ?? Json.Ok(new { outcome.Value.Title, Cases = outcome.Value.Cases.Select(one => json.ForStaff(one, language, request.Staff())) });
    }
}
