using Hotline.Core.Map;

namespace Hotline.Core.Tests.Map;

public sealed class OutlineTests
{
    private static readonly MapPoint[] Square = [new(0, 0), new(10, 0), new(10, 10), new(0, 10), new(0, 0)];

    [Fact]
    public void Simplified_WithWhatNobodySees_LosesIt()
    {
        MapPoint[] uneven = [new(0, 0), new(5, .4), new(10, 0), new(10, 10), new(4, 9.7), new(0, 10), new(0, 0)];

        Outline.Simplified(uneven, .5).ShouldBe(Square);
    }

    [Fact]
    public void Simplified_WithACornerThatIsSeen_KeepsIt()
    {
        MapPoint[] dented = [new(0, 0), new(5, .6), new(10, 0), new(10, 10), new(0, 10), new(0, 0)];

        Outline.Simplified(dented, .5).ShouldBe(dented);
    }

    [Fact]
    public void Clipped_ByASquare_EndsAtItsEdge()
    {
        var left = Outline.Clipped(Square, 5, 20);

        left[0].ShouldBe(left[^1]);
        left.Distinct().ShouldBe([new(5, 5), new(10, 5), new(10, 10), new(5, 10)], ignoreOrder: true);
    }

    [Fact]
    public void Clipped_OutsideTheSquare_IsNothing() => Outline.Clipped(Square, 50, 60).ShouldBeEmpty();

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(-1, 5, false)]
    [InlineData(11, 5, false)]
    [InlineData(5, 11, false)]
    public void Crossings_OfAPoint_AreOddInside(double x, double y, bool inside) =>
        (Outline.Crossings(Square, new(x, y)) % 2 != 0).ShouldBe(inside);
}
