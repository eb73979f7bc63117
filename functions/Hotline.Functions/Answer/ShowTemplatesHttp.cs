using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Answer;

namespace Hotline.Functions.Answer;

/// <summary>The templates that answers may begin from, with what the case fills in and what the writer does.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowTemplatesHttp(PageResults pages)
{
    [Function(nameof(ShowTemplatesHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "templates")] HttpRequest request) =>
        pages.Show<TemplatesPage>(request);
}
