using System.Globalization;
using Hotline.Core.Access.Audit;
using Hotline.Core.Rate.Campaigns;
using Hotline.Pages.Words;

namespace Hotline.Pages.Access;

/// <summary>What a line of the audit log changed, in its reader's language.</summary>
internal static class AuditWords
{
    public static string Change(AuditEntry entry, string language)
    {
        var (before, after) = (Words(entry, entry.Before, language), Words(entry, entry.After, language));
        return before is null || before == after ? after ?? "" : PageTexts.Of("people.audit-from-to", language, before, after ?? "");
    }

    private static string? Words(AuditEntry entry, string? said, string language) =>
        said is not null && entry.Action is AuditedAction.CampaignSaved or AuditedAction.CampaignApproved ? Words(CampaignLine.Read(said!), language) : said;

    private static string Words(CampaignLine plan, string language) => PageTexts.Of(
        "people.audit-campaign",
        language,
        plan.Title.In(language),
        PageTexts.Of("evaluations.span", language, plan.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        plan.Population is { } asked
            ? PageTexts.Of("people.audit-drawn", language, asked.SampleSize)
            : PageTexts.Of("evaluations.audience-anyone", language),
        plan.Questions,
        plan.MinimumSample);
}
