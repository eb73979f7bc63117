using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;
using Hotline.Core.Publish.Reports;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What a campaign asks, whom and when.</summary>
/// <param name="From">The first day of the city on which answers are taken; <paramref name="To"/> is the last.</param>
/// <param name="Population">The closed cases whose citizens may be drawn; null where anyone may answer.</param>
/// <param name="MinimumSample">Of fewer answers nothing is shown.</param>
public sealed record CampaignPlan(
    LocalText Title, DateOnly From, DateOnly To, CampaignPopulation? Population, int MinimumSample, IReadOnlyList<CampaignQuestion> Questions)
{
    [JsonIgnore]
    public CampaignAudience Audience => Population is null ? CampaignAudience.Anyone : CampaignAudience.Cases;
}

/// <summary>Cases answered from one day to another, both included, that a filter holds; <paramref name="SampleSize"/> of them are drawn.</summary>
public sealed record CampaignPopulation(DateOnly From, DateOnly To, ReportFilter Filter, int SampleSize);

/// <summary>Whom a campaign asks.</summary>
[JsonConverter(typeof(EnumTextConverter<CampaignAudience>))]
public enum CampaignAudience
{
    /// <summary>The citizens of a random sample of closed cases.</summary>
    Cases,

    /// <summary>Everyone who comes to its page.</summary>
    Anyone,
}

/// <summary>One question; <paramref name="Options"/> are there for a choice only. Every question may be left out.</summary>
/// <param name="Id">"q1", "q2" … in their order.</param>
public sealed record CampaignQuestion(string Id, QuestionKind Kind, LocalText Text, IReadOnlyList<LocalText> Options)
{
    private const int ScaleSteps = 5;
    private const int Favourable = 4;

    /// <summary>What may be answered, in order: "1" to "5", "yes" and "no", or the number of an option from "1"; none for free text.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Values => Kind switch
    {
        QuestionKind.Scale => Numbers(ScaleSteps),
        QuestionKind.YesNo => [Yes, "no"],
        QuestionKind.Choice => Numbers(Options.Count),
        _ => [],
    };

    /// <summary>The answers that speak well of what was asked: yes, or four and five of five.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GoodValues => Kind switch
    {
        QuestionKind.Scale => [.. Values.Skip(Favourable - 1)],
        QuestionKind.YesNo => [Yes],
        _ => [],
    };

    private const string Yes = "yes";

    private static string[] Numbers(int count) =>
        [.. Enumerable.Range(1, count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}

/// <summary>In what form a question is answered.</summary>
[JsonConverter(typeof(EnumTextConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>One (worst) to five (best).</summary>
    Scale,
    YesNo,
    Choice,

    /// <summary>The citizen's own words: read by the office, never published.</summary>
    Text,
}
