using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A published bulletin, for everyone who may read it: JSON, a page for print (text/html) or a word processor's file.</summary>
[Access(Role.Citizen)]
public sealed class ReadBulletinHttp(PublishedBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(ReadBulletinHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/bulletins/{year}/{number}")] HttpRequest request,
        string year,
        string number,
        CancellationToken cancellation) =>
        await bulletins.FindAsync(year, number, request.CallerOrNull(), cancellation) is { } found
            ? answers.ForPublic(request, found)
            : Problems.Of(request, [Errors.NotFound("bulletin")]);
}
