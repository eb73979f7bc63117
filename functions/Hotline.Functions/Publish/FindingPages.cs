using Hotline.Core.Publish.Findings;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The pages on findings: the list with the form for a new one, and a single one with what is to be done about it.</summary>
public sealed class FindingPages(PageResults pages, ReadFindingsHandler reading)
{
    public async Task<IResult> ShowAllAsync(HttpRequest request, CancellationToken cancellation)
    {
        var found = await ListAsync(request, cancellation);
        return found.Succeeded ? pages.Show<FindingsPage>(request, found.Value) : Problems.Of(request, found.Errors);
    }

    public async Task<IResult> NotProposedAsync(HttpRequest request, ProposeFinding sent, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        var found = await ListAsync(request, cancellation);
        if (!found.Succeeded)
        {
            return Problems.Of(request, found.Errors);
        }

        found.Value[nameof(FindingsPage.Sent)] = sent;
        return pages.Refused<FindingsPage>(request, errors, found.Value);
    }

    public async Task<IResult> ShowAsync(HttpRequest request, string department, string id, CancellationToken cancellation)
    {
        var found = await reading.FindAsync(department, id, request.Staff(), cancellation);
        return found.Succeeded
            ? pages.Show<FindingPage>(request, new Dictionary<string, object?> { [nameof(FindingPage.Finding)] = found.Value })
            : Problems.Of(request, found.Errors);
    }

    /// <summary>Takes a form about one finding; what is refused comes back on the finding as it is by now.</summary>
    public async Task<IResult> ChangeAsync(
        HttpRequest request, string department, string id, Func<FindingChange, SentForm, Task<Result<Finding>>> change, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await change(new(department, id, form.Version, request.Staff()), form);
        if (outcome.Succeeded)
        {
            return PageResults.Next(request.HttpContext.Response, AddressOf(outcome.Value));
        }

        var found = await reading.FindAsync(department, id, request.Staff(), cancellation);
        return found.Succeeded
            ? pages.Refused<FindingPage>(request, outcome.Errors, new Dictionary<string, object?>
            {
                [nameof(FindingPage.Finding)] = found.Value,
                [nameof(FindingPage.Typed)] = form.Typed,
            })
            : Problems.Of(request, outcome.Errors);
    }

    public static string AddressOf(Finding finding) => $"/findings/{finding.Department}/{finding.Id}";

    /// <summary>A department's own, whatever the address asks for.</summary>
    private async Task<Result<Dictionary<string, object?>>> ListAsync(HttpRequest request, CancellationToken cancellation)
    {
        var department = request.Staff().Department ?? request.Text("department");
        var outcome = await reading.HandleAsync(new(department, request.Staff()), cancellation);
        return outcome.Succeeded
            ? new Dictionary<string, object?>
            {
                [nameof(FindingsPage.Department)] = department,
                [nameof(FindingsPage.Findings)] = outcome.Value,
            }
            : outcome.As<Dictionary<string, object?>>();
    }
}
