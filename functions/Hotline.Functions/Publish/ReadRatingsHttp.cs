using System.Globalization;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>
/// The published ratings of a month (2026-03), a quarter (2026-Q1) or a year, for everyone: as JSON, as CSV (Accept: text/csv) or in a
/// few words (text/plain); the same bytes as in the public container. With a revision, those of that one.
/// </summary>
[Access(Role.Citizen)]
public sealed class ReadRatingsHttp(IPublicFiles files)
{
    private const int MostRevisions = 9999;

    [Function(nameof(ReadRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ratings/{period}")] HttpRequest request,
        string period,
        CancellationToken cancellation)
    {
        if (!RatedPeriod.TryParse(period, out var wanted))
        {
            return Problems.Of(request, [Errors.Malformed("period", "yyyy-MM, yyyy-Qn, yyyy")]);
        }

        var folder = wanted.Name;
        if (request.Text("revision") is { } asked)
        {
            if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) || revision is < 1 or > MostRevisions)
            {
                return Problems.Of(request, [Errors.OutOfRange("revision", 1, MostRevisions)]);
            }

            folder = PublishedRatings.FolderOf(wanted.Name, revision);
        }

        var file = await files.FindAsync(folder, NameOf(request), cancellation);
        return file is null
            ? Problems.Of(request, [Errors.NotPublished(wanted.Name)])
            : Results.Bytes(file.Content, file.ContentType);
    }

    private static string NameOf(HttpRequest request) => Accepted.First(request) switch
    {
        "text/csv" => RatingsFiles.CsvName,
        "text/plain" => RatingsText.NameIn(CallerLanguage.Of(request)),
        _ => RatingsFiles.JsonName,
    };
}
