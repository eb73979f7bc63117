using System.Globalization;
using Hotline.Core.Rate.Campaigns;
using Hotline.Pages.Words;

namespace Hotline.Pages.Rate;

/// <summary>The answers to a campaign's question as people read them.</summary>
public static class AnswerWords
{
    public static string Of(CampaignQuestion question, string value, string language) => question.Kind switch
    {
        QuestionKind.YesNo => PageTexts.Of(value == question.GoodValues[0] ? "yes" : "no", language),
        QuestionKind.Choice => question.Options[int.Parse(value, CultureInfo.InvariantCulture) - 1].In(language),
        _ when value == question.Values[0] => PageTexts.Of("campaigns.worst", language, value),
        _ when value == question.Values[^1] => PageTexts.Of("campaigns.best", language, value),
        _ => value,
    };
}
