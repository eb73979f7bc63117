using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The home page; its odd route is the one that both hosts take for the root.</summary>
[Access(Role.Citizen)]
public sealed class ShowHomeHttp(PageResults pages, PublishedRatings ratings, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ShowHomeHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{home:maxlength(0)?}")] HttpRequest request, CancellationToken cancellation)
    {
        var month = Month.Of(clocks.DayOf(time.GetUtcNow()));
        // A service in its first month has nothing to tell of the one before.
        var latest = await ratings.FindAsync(month.Previous.ToString(), cancellation) is { Total.Tally.Answered: > 0 } previous
            ? previous
            : await ratings.FindAsync(month.ToString(), cancellation);
        return pages.Show<HomePage>(request, new Dictionary<string, object?> { [nameof(HomePage.Latest)] = latest });
    }
}
