using System.Text.Json;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>A campaign's own page: its questions while answers are taken, its results once it is over.</summary>
public sealed class CampaignPages(PageResults pages, ICampaigns campaigns, IPublicFiles files, CityClocks clocks, TimeProvider time)
{
    /// <summary>Names the fields of the form: "answers.q1".</summary>
    public const string Answers = "answers.";

    public async Task<IResult> ShowAsync(
        HttpRequest request, string id, SentForm? form, IReadOnlyList<Error> errors, CancellationToken cancellation)
    {
        if (!CampaignId.IsOne(id) || await campaigns.FindAsync(id, cancellation) is not { IsPublic: true } campaign)
        {
            return Problems.Of(request, [Errors.NotFound("campaign")]);
        }

        var parameters = new Dictionary<string, object?>
        {
            [nameof(CampaignPage.Campaign)] = campaign,
            [nameof(CampaignPage.Open)] = campaign.IsOpenOn(clocks.DayOf(time.GetUtcNow())),
            [nameof(CampaignPage.Results)] = campaign.Status == CampaignStatus.Closed ? await ResultsAsync(id, cancellation) : null,
            [nameof(CampaignPage.Token)] = form?.Text("token"),
            [nameof(CampaignPage.Given)] = form?.Under(Answers) ?? new Dictionary<string, string>(),
        };
        return errors.Count == 0 ? pages.Show<CampaignPage>(request, parameters) : pages.Refused<CampaignPage>(request, errors, parameters);
    }

    private async Task<CampaignResults?> ResultsAsync(string id, CancellationToken cancellation) =>
        await files.FindAsync(CampaignFiles.FolderOf(id), CampaignFiles.JsonName, cancellation) is { } file
            ? JsonSerializer.Deserialize<CampaignResults>(file.Content.Span, CoreJson.Options)
            : null;
}
