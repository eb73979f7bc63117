using System.Globalization;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The bulletins published in a year (this one unless asked otherwise), by number, for everyone.</summary>
[Access(Role.Citizen)]
public sealed class ListBulletinsHttp(IBulletins bulletins, BulletinAnswers answers, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ListBulletinsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/bulletins")] HttpRequest request, CancellationToken cancellation)
    {
        var year = clocks.DayOf(time.GetUtcNow()).Year;
        if (request.Query["year"].FirstOrDefault() is { } asked
            && !(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 2000 and <= 2999))
        {
            return Problems.Of(request, [Errors.OutOfRange("year", 2000, 2999)]);
        }

        var published = await bulletins.PublishedAsync(year, cancellation);
        return Json.Ok(new { Bulletins = published.Select(bulletin => answers.Line(bulletin, CallerLanguage.Of(request))) });
    }
}
