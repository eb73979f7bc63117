using System.Globalization;
using Hotline.Pages.Words;

namespace Hotline.Pages.Frame;

/// <summary>Lengths on the ground in words.</summary>
internal static class Distances
{
    private const int MetresPerKilometre = 1000;

    public static string Of(double metres, string language) => metres < MetresPerKilometre
        ? PageTexts.Of("map.metres", language, Number(metres))
        : PageTexts.Of("map.kilometres", language, Number(metres / MetresPerKilometre));

    /// <summary>No more exact than two digits: 137 metres are about 140.</summary>
    public static string About(double metres, string language)
    {
        var last = Math.Pow(10, Math.Floor(Math.Log10(metres)) - 1);
        return Of(Math.Round(metres / last) * last, language);
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
