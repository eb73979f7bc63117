using Hotline.Core.Messages;
using Hotline.Core.Publish.Reports;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>A campaign as it is typed, before anything is known to be right about it.</summary>
public sealed record CampaignDraft(
    GivenText Title,
    DateOnly? From,
    DateOnly? To,
    CampaignAudience? Audience,
    DateOnly? CasesFrom,
    DateOnly? CasesTo,
    ReportFilter Filter,
    double? SampleSize,
    double? MinimumSample,
    IReadOnlyList<QuestionDraft> Questions)
{
    public static CampaignDraft Empty { get; } = new(GivenText.None, null, null, null, null, null, new(), null, null, []);

    /// <summary>The form of a campaign that is there.</summary>
    public static CampaignDraft Of(CampaignPlan plan) => new(
        GivenText.Of(plan.Title),
        plan.From,
        plan.To,
        plan.Audience,
        plan.Population?.From,
        plan.Population?.To,
        plan.Population?.Filter ?? new(),
        plan.Population?.SampleSize,
        plan.MinimumSample,
        [.. plan.Questions.Select(question => new QuestionDraft(question.Kind, GivenText.Of(question.Text), [.. question.Options.Select(GivenText.Of)]))]);
}

/// <summary>A question as it was written so far; what is null was left out or could not be read.</summary>
public sealed record QuestionDraft(QuestionKind? Kind, GivenText Text, IReadOnlyList<GivenText> Options);

/// <summary>A text in some of the three languages; in the others it reads as in the first that was given, the city's own before.</summary>
public sealed record GivenText(string? ZhHans, string? ZhHant, string? En)
{
    public static GivenText None { get; } = new(null, null, null);

    public IEnumerable<string> Given => new[] { ZhHans, ZhHant, En }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim());

    /// <summary>Of the three languages once it is completed.</summary>
    public int Characters => Given.Any() ? Lengths(Completed()) : 0;

    public static GivenText Of(LocalText text) => new(text.ZhHans, text.ZhHant, text.En);

    /// <exception cref="InvalidOperationException">No text was given.</exception>
    public LocalText Completed()
    {
        var first = Given.First();
        return new(In(ZhHans), In(ZhHant), In(En));

        string In(string? text) => string.IsNullOrWhiteSpace(text) ? first : text.Trim();
    }

    private static int Lengths(LocalText text) => text.ZhHans.Length + text.ZhHant.Length + text.En.Length;
}
