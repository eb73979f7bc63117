using System.Globalization;
using Hotline.Pages.Words;

namespace Hotline.Pages.Publish;

/// <summary>Scores as people read them, and as the chart draws them.</summary>
internal static class ScoreFigureWords
{
    private const int Most = 100;

    /// <summary>"86.8", or a dash where nothing is scored.</summary>
    public static string Points(decimal? points, string language) =>
        points?.ToString("0.0", CultureInfo.GetCultureInfo(language)) ?? PageTexts.Of("no-figure", language);

    /// <summary>From 0 to 1; null where nothing is scored, and so nothing drawn.</summary>
    public static string? Share(decimal? score) => (score / Most)?.ToString("0.####", CultureInfo.InvariantCulture);
}
