using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>How each due time of a case comes about, day by day, on a page for staff.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowClocksHttp(PageResults pages, ReadCaseHandler handler, ClockJson json)
{
    [Function(nameof(ShowClocksHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{reference}/clock")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, QueryCode: null, request.Staff()), cancellation)
            : target.As<Case>();
        return outcome.Succeeded
            ? pages.Show<CaseClocksPage>(request, Parameters(target.Value, json.Of(outcome.Value.State, forStaff: true, CallerLanguage.Of(request))))
            : Problems.Of(request, outcome.Errors);
    }

    private static Dictionary<string, object?> Parameters(Reference reference, IReadOnlyList<ClockView> clocks) =>
        new() { [nameof(CaseClocksPage.Reference)] = reference, [nameof(CaseClocksPage.Clocks)] = clocks };
}
