using System.Security.Cryptography;
using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The clerk's page for a leader's instruction; what was entered last is told above the empty form for the next.</summary>
[Access(Role.LetterClerk, Role.Supervisor)]
public sealed class EnterInstructionPageHttp(PageResults pages, CitizenCookies cookies, EnterInstructionHandler handler)
{
    private const string Path = "/instructions";

    [Function(nameof(EnterInstructionPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "instructions")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<InstructionPage>(request, new Dictionary<string, object?>
            {
                [nameof(InstructionPage.Entry)] = NewEntry(),
                [nameof(InstructionPage.Entered)] = request.Query.ContainsKey("entered") ? cookies.EnteredBy(request) : null,
            });
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new EnterInstruction(
            form.Text("leader"),
            form.Choice<InstructionGrade>("grade"),
            form.Text("text"),
            form.Text("department"),
            form.All("coHandlers"),
            form.Text("category"),
            EntryForm.Place(form),
            form.Files,
            request.Staff(),
            EntryForm.Entry(form));
        var outcome = await handler.HandleAsync(command, [], cancellation);
        if (!outcome.Succeeded)
        {
            return pages.Refused<InstructionPage>(request, outcome.Errors, new Dictionary<string, object?>
            {
                [nameof(InstructionPage.Entry)] = command.RetryKey ?? NewEntry(),
                [nameof(InstructionPage.Sent)] = command,
            });
        }

        cookies.KeepEntered(request, outcome.Value);
        return PageResults.Next(request.HttpContext.Response, $"{Path}?entered");
    }

    private static string NewEntry() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
