namespace Hotline.Core.Map;

/// <summary>The scale bar of a map: a round number of metres, and how long they are drawn.</summary>
public sealed record MapScale(double Metres, double Length)
{
    private static readonly double[] Round = [5, 2, 1];

    /// <summary>The longest of 1, 2, 5, 10, 20 … metres that is no longer than a third of the side.</summary>
    public static MapScale Of(MapWindow window, double side)
    {
        var perPixel = window.MetresPerPixel(side);
        var most = perPixel * side / 3;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = Round.Select(number => number * power).First(length => length <= most);
        return new(metres, metres / perPixel);
    }
}
