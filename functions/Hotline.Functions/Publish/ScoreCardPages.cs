using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Frame;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The pages on score cards: of all departments and of one, over the days that the address names.</summary>
public sealed class ScoreCardPages(PageResults pages, ReadScoreCardsHandler handler, CityClocks clocks, TimeProvider time)
{
    private const int MonthsShown = 3;

    /// <param name="department">Null for all that had cases.</param>
    public async Task<IResult> ShowAsync<TPage>(HttpRequest request, string? department, CancellationToken cancellation)
        where TPage : HotlinePage
    {
        var faults = new ErrorList();
        var (from, to) = Days(request, faults);
        var outcome = await handler.HandleAsync(new(department, from, to, request.Staff()), faults, cancellation);
        if (!outcome.Succeeded && outcome.Errors[0].Kind != ErrorKind.Invalid)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var parameters = new Dictionary<string, object?>
        {
            [nameof(ScoreCardsPage.Days)] = new ScoredDays(from, to, RatedPeriod.Containing(clocks.DayOf(time.GetUtcNow()), 1)),
            [nameof(ScoreCardsPage.Cards)] = outcome.Succeeded ? outcome.Value : [],
        };
        if (department is not null)
        {
            parameters[nameof(ScoreCardPage.Department)] = department;
        }

        return outcome.Succeeded ? pages.Show<TPage>(request, parameters) : pages.Refused<TPage>(request, outcome.Errors, parameters);
    }

    /// <summary>The current quarter where the address names no days: a month has too few cases for most figures.</summary>
    private (DateOnly? From, DateOnly? To) Days(HttpRequest request, ErrorList faults)
    {
        if (request.Query.ContainsKey("from") || request.Query.ContainsKey("to"))
        {
            return (request.Date("from", faults), request.Date("to", faults));
        }

        var quarter = RatedPeriod.Containing(clocks.DayOf(time.GetUtcNow()), MonthsShown);
        return (quarter.From, quarter.To);
    }
}
