using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Policy;

/// <summary>One file of the policy as it is written; an administrator changes it in their proposal.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class EditPolicyTextHttp(PolicyPages pages, DraftPolicyHandler handler)
{
    [Function(nameof(EditPolicyTextHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "policy/files/{file}/text")] HttpRequest request,
        string file,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method) || PolicyAddress.FileOf(file) is not { } name)
        {
            return await pages.TextAsync(request, file, [], null, cancellation);
        }

        if (!request.Staff().Is(Role.Administrator))
        {
            return Problems.Of(request, [Errors.NotYourRole()]);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var changes = new Dictionary<string, string?> { [name] = form.Text("text") };
        var outcome = await handler.HandleAsync(new(changes, (int)(form.Number("seen") ?? 0), request.Staff().Account), cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"{PolicyAddress.Text(name)}?saved=1")
            : await pages.TextAsync(request, file, outcome.Errors, form.Text("text"), cancellation);
    }
}
