using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Cases;

public sealed class CheckDigitTests
{
    /// <summary>The example that Damm's dissertation and every description of the method work by hand.</summary>
    [Fact]
    public void Of_ThePublishedExample_IsThePublishedDigit() => CheckDigit.Of("572").ShouldBe('4');

    [Fact]
    public void IsValid_ThePublishedExample_HoldsWithItsDigitOnly() =>
        Enumerable.Range(0, 10).Where(digit => CheckDigit.IsValid($"572{digit}")).ShouldBe([4]);
}
