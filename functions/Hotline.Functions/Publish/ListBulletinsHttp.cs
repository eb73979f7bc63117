using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The bulletins published in a year (this one unless asked otherwise), by number, for everyone who may read them.</summary>
[Access(Role.Citizen)]
public sealed class ListBulletinsHttp(PublishedBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(ListBulletinsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/bulletins")] HttpRequest request, CancellationToken cancellation)
    {
        var year = bulletins.Year(request.Text("year"));
        return year.Succeeded
            ? Json.Ok(new { Bulletins = (await bulletins.OfYearAsync(year.Value, request.CallerOrNull(), cancellation)).Select(bulletin => answers.Line(bulletin, CallerLanguage.Of(request))) })
            : Problems.Of(request, year.Errors);
    }
}
