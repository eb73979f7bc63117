using System.Globalization;
using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>A department accepts what it has ticked on its work list, and is told of each case what became of it.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class AcceptCasesHttp(PageResults pages, AcceptCasesHandler handler)
{
    [Function(nameof(AcceptCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "work/accept")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return PageResults.Next(request.HttpContext.Response, "/work");
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var seen = form.All("case").Select(Read).OfType<SeenCase>().ToList();
        var outcomes = await handler.HandleAsync(new(seen, request.Staff()), cancellation);
        return pages.Show<AcceptedCasesPage>(request, new Dictionary<string, object?> { [nameof(AcceptedCasesPage.Outcomes)] = outcomes });
    }

    /// <summary>"260302-1234-5674:3", as our own page writes it.</summary>
    private static SeenCase? Read(string text) =>
        text.Split(':') is [var reference, var version]
        && Reference.TryParse(reference, out var known)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new(known, seen)
            : null;
}
