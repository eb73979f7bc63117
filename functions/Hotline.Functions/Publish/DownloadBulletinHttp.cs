using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A published bulletin as a file, docx or json: the same as the API gives to whoever accepts that form.</summary>
[Access(Role.Citizen)]
public sealed class DownloadBulletinHttp(PublishedBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(DownloadBulletinHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletins/{year}/{number}/{form}")] HttpRequest request,
        string year,
        string number,
        string form,
        CancellationToken cancellation)
    {
        if (await bulletins.FindAsync(year, number, request.CallerOrNull(), cancellation) is not { } found)
        {
            return Problems.Of(request, [Errors.NotFound("bulletin")]);
        }

        return form switch
        {
            "docx" => answers.File(request, found),
            "json" => answers.Facts(request, found),
            _ => Problems.Of(request, [Errors.UnknownRoute()]),
        };
    }
}
