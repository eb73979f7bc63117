using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A month's ratings as a CSV file, for people at a browser: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class DownloadRatingsHttp(IPublicFiles files)
{
    [Function(nameof(DownloadRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ratings/{month}/csv")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        var file = Month.TryParse(month, out var wanted) ? await files.FindAsync(wanted.ToString(), RatingsFiles.CsvName, cancellation) : null;
        return file is null
            ? Problems.Of(request, [Errors.NotPublished(month)])
            : Results.Bytes(file.Content, file.ContentType, $"ratings-{wanted}.csv");
    }
}
