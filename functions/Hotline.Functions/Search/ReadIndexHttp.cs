using Hotline.Core.Policy;
using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>How the search index stands: how many cases it holds, and what the latest check or rebuilding of it has seen and repaired.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ReadIndexHttp(ICaseIndex index, IIndexWalks walks, CityTime cityTime)
{
    [Function(nameof(ReadIndexHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/search/index")] HttpRequest request, CancellationToken cancellation)
    {
        var walk = await walks.FindAsync(cancellation);
        return Json.Ok(new
        {
            Cases = index.Count,
            Rebuilding = index.RebuildingSince is not null,
            Checked = walk is null
                ? null
                : new
                {
                    walk.Rebuild,
                    StartedAt = cityTime.Local(walk.StartedAt),
                    walk.Seen,
                    walk.Repaired,
                    FinishedAt = walk.FinishedAt is { } at ? cityTime.Local(at) : (DateTimeOffset?)null,
                },
        });
    }
}
