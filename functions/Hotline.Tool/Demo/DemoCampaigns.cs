using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Tool.Demo;

/// <summary>Two evaluation campaigns, through the app's own operations: one that is over, with its results, and one that everyone may answer now.</summary>
internal sealed class DemoCampaigns(IServiceProvider services, DemoClock clock, int seed)
{
    private const int DaysAgo = 15;
    private const int DaysOpen = 10;
    private const int Sample = 150;

    private static readonly Actor Writer = new("evaluator", [Role.Evaluator]);
    private static readonly Actor Approver = new("supervisor", [Role.Supervisor]);
    private static readonly Actor Caller = new("operator1", [Role.Operator]);

    private readonly Random _random = new(seed);
    private readonly ICampaigns _campaigns = services.GetRequiredService<ICampaigns>();
    private readonly CityClocks _clocks = services.GetRequiredService<CityClocks>();

    public async Task HappenAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        clock.MoveTo(now.AddDays(-DaysAgo));
        var today = _clocks.DayOf(clock.GetUtcNow());
        var over = await ApprovedAsync(
            Draft(new("办理态度与效果评价", "辦理態度與效果評價", "How we handled your case"), today) with
            {
                Audience = CampaignAudience.Cases,
                CasesFrom = today.AddDays(-60),
                CasesTo = today.AddDays(-1),
                SampleSize = Sample,
            },
            cancellation);
        foreach (var drawn in await _campaigns.CasesAsync(over.Id, cancellation))
        {
            await CallAsync(drawn, cancellation);
        }

        clock.MoveTo(now);
        await services.GetRequiredService<TendCampaignsHandler>().HandleAsync(cancellation);
        await ApprovedAsync(
            Draft(new("热线服务公开评价", "熱線服務公開評價", "What do you think of the hotline?"), _clocks.DayOf(now)) with { Audience = CampaignAudience.Anyone }, cancellation);
    }

    private static CampaignDraft Draft(GivenText title, DateOnly from) => CampaignDraft.Empty with
    {
        Title = title,
        From = from,
        To = from.AddDays(DaysOpen),
        Questions =
        [
            new(QuestionKind.Scale, new("工作人员的态度如何？", "工作人員的態度如何？", "How polite was the staff?"), []),
            new(QuestionKind.YesNo, new("今后还会使用热线吗？", "今後還會使用熱線嗎？", "Would you use the hotline again?"), []),
            new(
                QuestionKind.Choice,
                new("最希望改进什么？", "最希望改進什麼？", "What should become better first?"),
                [new("答复更快", "答覆更快", "Quicker answers"), new("解决更彻底", "解決更徹底", "Lasting solutions"), new("进度更透明", "進度更透明", "Seeing how it goes")]),
            new(QuestionKind.Text, new("还有什么想告诉我们？", "還有什麼想告訴我們？", "What else would you like to say?"), []),
        ],
    };

    private async Task<Campaign> ApprovedAsync(CampaignDraft draft, CancellationToken cancellation)
    {
        var written = await services.GetRequiredService<SaveCampaignHandler>().HandleAsync(new(null, null, draft, Writer), [], cancellation);
        return (await services.GetRequiredService<ApproveCampaignHandler>().HandleAsync(
            new(written.Value.Id, written.Value.Version, Approver), [], cancellation)).Value;
    }

    /// <summary>Most answer, some are not reached, a few do not want to.</summary>
    private async Task CallAsync(CampaignCase drawn, CancellationToken cancellation)
    {
        var outcome = _random.NextDouble() switch { < 0.6 => SampledStanding.Answered, < 0.8 => SampledStanding.Unreachable, < 0.9 => SampledStanding.Declined, _ => SampledStanding.Open };
        if (outcome == SampledStanding.Open)
        {
            return;
        }

        var answers = new Dictionary<string, string>
        {
            ["q1"] = $"{1 + (int)(5 * Math.Sqrt(_random.NextDouble()))}",
            ["q2"] = _random.NextDouble() < 0.8 ? "yes" : "no",
            ["q3"] = $"{_random.Next(1, 4)}",
        };
        await services.GetRequiredService<RecordCampaignCallHandler>().HandleAsync(
            new(drawn.Campaign, drawn.Reference, outcome, answers, Caller), [], cancellation);
    }
}
