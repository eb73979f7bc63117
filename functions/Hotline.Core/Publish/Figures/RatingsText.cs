using System.Globalization;
using System.Text;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Figures;

/// <summary>Published ratings in a few short sentences, to be read out by the phone line or shown on a kiosk (rule 5.1), a file for each language.</summary>
public sealed class RatingsText(CityPolicy policy)
{
    private static readonly LocalText Provisional = new("（暂定）", "（暫定）", " (provisional)");
    private static readonly LocalText Opening = new("{0}，{1}办理情况{2}：", "{0}，{1}辦理情況{2}：", "{0}, results for {1}{2}:");
    private static readonly LocalText Answered = new("答复{0}件，逾期未答复{1}件。", "答覆{0}件，逾期未答覆{1}件。", "{0} cases were answered, {1} were overdue without an answer.");
    private static readonly LocalText Response = new("按时响应率", "按時響應率", "Answered in time");
    private static readonly LocalText Resolution = new("解决率", "解決率", "Solved");
    private static readonly LocalText Satisfaction = new("满意率", "滿意率", "Satisfied");
    private static readonly LocalText Known = new("{0}{1}%。", "{0}{1}%。", "{0}: {1} percent.");
    private static readonly LocalText Unknown = new("{0}：样本不足，不公布。", "{0}：樣本不足，不公布。", "{0}: too few cases to tell.");

    public static string NameIn(string language) => $"ratings.{language}.txt";

    public IEnumerable<PublishedFile> Render(PeriodRatings ratings) => policy.City.Languages.Select(language =>
        new PublishedFile(NameIn(language), "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Of(ratings, language))));

    private string Of(PeriodRatings ratings, string language)
    {
        var total = ratings.Total;
        return string.Join(
            language == "en" ? " " : "",
            Filled(Opening, policy.City.Name.In(language), ratings.Period, ratings.Provisional ? Provisional.In(language) : ""),
            Filled(Answered, total.Tally.Answered, total.Tally.Unanswered),
            Share(Response, total.Response),
            Share(Resolution, total.Resolution),
            Share(Satisfaction, total.Satisfaction));

        string Share(LocalText name, RateFigure rate) => rate.Share is { } share
            ? Filled(Known, name.In(language), Math.Round((decimal)share * 100, 1))
            : Filled(Unknown, name.In(language));

        string Filled(LocalText words, params object[] values) => string.Format(CultureInfo.InvariantCulture, words.In(language), values);
    }
}
