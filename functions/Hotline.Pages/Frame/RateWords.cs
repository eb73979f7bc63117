using System.Globalization;
using Hotline.Core.Publish.Figures;
using Hotline.Pages.Words;

namespace Hotline.Pages.Frame;

/// <summary>Rates as people read them.</summary>
public static class RateWords
{
    /// <summary>"85.7%", or a dash where nothing is shown.</summary>
    public static string Percent(double? share, string language) =>
        share is null ? PageTexts.Of("no-figure", language) : share.Value.ToString("P1", CultureInfo.GetCultureInfo(language));

    /// <summary>"62.0% to 88.1%"; empty where nothing is shown.</summary>
    public static string Interval(RateFigure rate, string language) =>
        rate.Low is null ? "" : PageTexts.Of("ratings.interval", language, Percent(rate.Low, language), Percent(rate.High, language));
}
