using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The published ratings of a month, for everyone, as JSON or (Accept: text/csv) as CSV: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadRatingsHttp(IPublicFiles files)
{
    [Function(nameof(ReadRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ratings/{month}")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var wanted))
        {
            return Problems.Of(request, [Errors.Malformed("month", "yyyy-MM")]);
        }

        var name = Csv.IsWanted(request) ? RatingsFiles.CsvName : RatingsFiles.JsonName;
        var file = await files.FindAsync(wanted.ToString(), name, cancellation);
        return file is null
            ? Problems.Of(request, [Errors.NotPublished(wanted.ToString())])
            : Results.Bytes(file.Content, file.ContentType);
    }
}
