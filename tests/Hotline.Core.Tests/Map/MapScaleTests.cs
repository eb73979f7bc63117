using Hotline.Core.Map;

namespace Hotline.Core.Tests.Map;

public sealed class MapScaleTests
{
    [Theory]
    [InlineData(.36, 10_000)]
    [InlineData(.1, 2_000)]
    [InlineData(.01, 200)]
    [InlineData(.001, 20)]
    public void Bar_OfAWindow_IsRoundAndNoLongerThanAThird(double height, double metres)
    {
        var window = new MapWindow(new(123.5, 28.9), height, 28.9);

        var scale = MapScale.Of(window, 512);

        scale.Metres.ShouldBe(metres, 1e-6);
        scale.Length.ShouldBeInRange(512d / 10, 512d / 3);
        (scale.Length * window.MetresPerPixel(512)).ShouldBe(metres, 1e-6);
    }
}
