using Hotline.Core.Policy;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>What the office's pages on evaluation campaigns share: how they show one, and one of the cases that it asks.</summary>
public sealed class EvaluationPages(
    PageResults pages, ReadCampaignHandler reading, CampaignAnswers answers, ICases cases, CityClocks clocks, TimeProvider time)
{
    public async Task<IResult> ShowAsync(HttpRequest request, string campaign, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        var read = await reading.HandleAsync(new(campaign), cancellation);
        if (!read.Succeeded)
        {
            return Problems.Of(request, read.Errors);
        }

        var parameters = new Dictionary<string, object?>
        {
            [nameof(EvaluationPage.Progress)] = read.Value,
            [nameof(EvaluationPage.Open)] = read.Value.Campaign.IsOpenOn(clocks.DayOf(time.GetUtcNow())),
        };
        return errors.Count == 0 ? pages.Show<EvaluationPage>(request, parameters) : pages.Refused<EvaluationPage>(request, errors, parameters);
    }

    /// <summary><paramref name="token"/> is the code just given out, shown this once.</summary>
    public async Task<IResult> ShowCaseAsync(
        HttpRequest request, string campaign, Reference reference, SentForm? form, string? token, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        var open = await answers.OpenAsync(campaign, cancellation);
        var drawn = open.Succeeded
            ? await answers.CaseAsync(open.Value, each => each.Reference == reference, cancellation)
            : open.As<CampaignCase>();
        if (!drawn.Succeeded)
        {
            return Problems.Of(request, drawn.Errors);
        }

        var parameters = new Dictionary<string, object?>
        {
            [nameof(EvaluationCasePage.Campaign)] = open.Value,
            [nameof(EvaluationCasePage.Drawn)] = drawn.Value,
            [nameof(EvaluationCasePage.Found)] = await cases.FindAsync(reference, cancellation),
            [nameof(EvaluationCasePage.Token)] = token,
            [nameof(EvaluationCasePage.Given)] = form?.Under(CampaignPages.Answers) ?? new Dictionary<string, string>(),
        };
        return errors.Count == 0 ? pages.Show<EvaluationCasePage>(request, parameters) : pages.Refused<EvaluationCasePage>(request, errors, parameters);
    }
}
