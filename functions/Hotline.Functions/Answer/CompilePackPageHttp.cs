using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Functions.Publish;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>
/// The pack of a coordination meeting, from the cases on its agenda. Nothing is kept, so the form is answered with the pack itself:
/// what it is asked for stays out of the address.
/// </summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class CompilePackPageHttp(PageResults pages, CompilePackHandler handler)
{
    [Function(nameof(CompilePackPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "agenda-packs")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<PackPage>(request);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new CompilePack(form.Text("title"), form.Lines("cases"), request.Staff());
        var parameters = new Dictionary<string, object?> { [nameof(PackPage.Sent)] = command };
        var outcome = await handler.HandleAsync(command, [], cancellation);
        if (!outcome.Succeeded)
        {
            return pages.Refused<PackPage>(request, outcome.Errors, parameters);
        }

        var document = handler.Print(outcome.Value, CallerLanguage.Of(request));
        if (form.Flag("file"))
        {
            return Results.Bytes(PrintDocx.Of(document), PrintDocx.MediaType, "agenda-pack.docx");
        }

        parameters[nameof(PackPage.Document)] = document;
        return pages.Show<PackPage>(request, parameters);
    }
}
