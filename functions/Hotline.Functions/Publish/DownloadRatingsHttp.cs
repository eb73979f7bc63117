using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A period's ratings as a CSV file, for people at a browser: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class DownloadRatingsHttp(IPublicFiles files)
{
    [Function(nameof(DownloadRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ratings/{period}/csv")] HttpRequest request,
        string period,
        CancellationToken cancellation)
    {
        var file = RatedPeriod.TryParse(period, out var wanted) ? await files.FindAsync(wanted.Name, RatingsFiles.CsvName, cancellation) : null;
        return file is null
            ? Problems.Of(request, [Errors.NotPublished(period)])
            : Results.Bytes(file.Content, file.ContentType, $"ratings-{wanted}.csv");
    }
}
