namespace Hotline.Core.Publish.Figures;

/// <summary>
/// A share with what it was counted from and its 95 % Wilson interval, rounded to a tenth of a percent. Share and interval are null
/// below the minimum sample: so few cases say nothing, and might point at somebody.
/// </summary>
public sealed record RateFigure(int Numerator, int Denominator, double? Share, double? Low, double? High)
{
    public static RateFigure Of(int numerator, int denominator, int minimumSample) =>
        denominator >= minimumSample && WilsonInterval.Of(numerator, denominator) is var (low, high)
            ? new(numerator, denominator, Tally.Share(numerator, denominator), low, high)
            : new(numerator, denominator, null, null, null);
}
