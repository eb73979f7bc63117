using Hotline.Core.Policy.Editing;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Policy;

namespace Hotline.Functions.Policy;

/// <summary>One entry of a file of the policy on a form; what an administrator saves goes into their proposal.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class EditPolicyEntryHttp(PolicyPages pages, EditPolicyEntryHandler handler)
{
    [Function(nameof(EditPolicyEntryHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "policy/files/{file}/{part}/{entry}")] HttpRequest request,
        string file,
        string part,
        string entry,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.EntryAsync(request, file, part, entry, cancellation);
        }

        if (!request.Staff().Is(Role.Administrator))
        {
            return Problems.Of(request, [Errors.NotYourRole()]);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new EditPolicyEntry(
            PolicyAddress.FileOf(file) ?? file,
            PolicyAddress.PartOf(part),
            entry,
            form.Choice<EntryAction>("do") ?? EntryAction.Save,
            form.Names.ToDictionary(name => name, form.Lines),
            request.Staff().Account);
        var outcome = await handler.HandleAsync(command, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var next = outcome.Value.Entry is { } key && command.Action == EntryAction.Save
            ? $"{PolicyAddress.Entry(command.File, PolicyForms.Find(command.File, command.Part)!, key)}?saved=1"
            : PolicyAddress.File(command.File);
        return PageResults.Next(request.HttpContext.Response, next);
    }
}
