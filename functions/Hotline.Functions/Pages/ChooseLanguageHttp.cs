using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Pages;

/// <summary>Remembers the language of the pages in a cookie and goes back to the page one was on.</summary>
[Access(Role.Citizen)]
public sealed class ChooseLanguageHttp
{
    [Function(nameof(ChooseLanguageHttp))]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "language/{tag}")] HttpRequest request, string tag)
    {
        CallerLanguage.Remember(request, tag);
        return PageResults.Next(request.HttpContext.Response, PageRequest.LocalPath(request.Query["back"]));
    }
}
