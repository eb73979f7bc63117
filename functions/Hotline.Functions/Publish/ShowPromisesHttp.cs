using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The service catalogue: what the city promises and in what time (rule 5.1).</summary>
[Access(Role.Citizen)]
public sealed class ShowPromisesHttp(PageResults pages)
{
    [Function(nameof(ShowPromisesHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "promises")] HttpRequest request) =>
        pages.Show<PromisesPage>(request);
}
