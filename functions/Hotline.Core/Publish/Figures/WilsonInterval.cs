namespace Hotline.Core.Publish.Figures;

/// <summary>
/// The Wilson score interval of a share at 95 %: where the share of all citizens lies, judged from those who answered. Unlike the usual
/// ± it stays within 0 and 1 and holds for few cases too.
/// </summary>
public static class WilsonInterval
{
    /// <summary>The standard normal quantile of 0.975.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Null without a case.</summary>
    public static (double Low, double High)? Of(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        if (denominator == 0)
        {
            return null;
        }

        var (n, share) = ((double)denominator, (double)numerator / denominator);
        var centre = share + (Z * Z / (2 * n));
        var reach = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var scale = 1 + (Z * Z / n);

        // With nobody or everybody the bound is 0 or 1; the arithmetic would miss it by its last digit.
        return (
            numerator == 0 ? 0 : Rounded((centre - reach) / scale),
            numerator == denominator ? 1 : Rounded((centre + reach) / scale));
    }

    /// <summary>To a tenth of a percent, half away from zero, so that everyone who recounts gets the same digits.</summary>
    private static double Rounded(double bound) => (double)Math.Round((decimal)bound, 3, MidpointRounding.AwayFromZero);
}
