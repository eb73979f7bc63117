using FsCheck.Xunit;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Tests.Publish.Figures;

public sealed class WilsonIntervalTests
{
    /// <summary>Values of the closed formula, reckoned with 50 decimal digits and rounded; 81 of 263 is Newcombe's (1998) example.</summary>
    [Theory]
    [InlineData(81, 263, 0.255, 0.366)]
    [InlineData(15, 148, 0.062, 0.16)]
    [InlineData(0, 20, 0.0, 0.161)]
    [InlineData(1, 29, 0.006, 0.172)]
    [InlineData(0, 1, 0.0, 0.793)]
    [InlineData(1, 1, 0.207, 1.0)]
    [InlineData(5, 10, 0.237, 0.763)]
    [InlineData(9, 10, 0.596, 0.982)]
    [InlineData(10, 10, 0.722, 1.0)]
    [InlineData(50, 100, 0.404, 0.596)]
    [InlineData(950, 1000, 0.935, 0.962)]
    public void Of_AKnownCount_GivesTheKnownInterval(int numerator, int denominator, double low, double high) =>
        WilsonInterval.Of(numerator, denominator).ShouldBe((low, high));

    [Fact]
    public void Of_NoCase_IsUnknown() => WilsonInterval.Of(0, 0).ShouldBeNull();

    [Fact]
    public void Of_MoreThanAll_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => WilsonInterval.Of(2, 1));

    [Property]
    public void Of_AnyCount_HoldsTheShareWithinZeroAndOne(ushort one, ushort other)
    {
        var (numerator, denominator) = ((int)Math.Min(one, other), Math.Max((int)Math.Max(one, other), 1));

        var (low, high) = WilsonInterval.Of(numerator, denominator)!.Value;

        var share = (double)numerator / denominator;
        low.ShouldBeInRange(0, share + 0.0005);
        high.ShouldBeInRange(share - 0.0005, 1);
    }

    [Property]
    public void Of_TheOppositeCount_IsTheMirrorImage(ushort one, ushort other)
    {
        var (numerator, denominator) = ((int)Math.Min(one, other), Math.Max((int)Math.Max(one, other), 1));

        var (low, high) = WilsonInterval.Of(numerator, denominator)!.Value;
        var (mirrorLow, mirrorHigh) = WilsonInterval.Of(denominator - numerator, denominator)!.Value;

        (1 - mirrorHigh).ShouldBe(low, 0.0011);
        (1 - mirrorLow).ShouldBe(high, 0.0011);
    }
}
