using Hotline.Core.Cases;
using Hotline.Core.Classify;

namespace Hotline.Core.Tests.Classify;

public sealed class PairedComparisonTests
{
    [Theory]
    [InlineData(0, 0, 1.0)]
    [InlineData(1, 0, 0.5)]
    [InlineData(4, 0, 0.0625)]
    [InlineData(5, 1, 0.109375)]
    [InlineData(3, 3, 0.65625)]
    [InlineData(0, 4, 1.0)]
    public void Chance_IsThatOfTheSignTest(int better, int worse, double chance) =>
        new PairedComparison(100, better, worse).Chance.ShouldBe(chance, 1e-9);

    [Fact]
    public void CasesOnWhichBothAgree_DoNotCount()
    {
        var day = new DateOnly(2026, 3, 2);
        CaseExample[] heldOut =
        [
            new(Reference.New(day), "both", "a"), new(Reference.New(day), "challenger", "a"),
            new(Reference.New(day), "inUse", "a"), new(Reference.New(day), "neither", "a"), new(Reference.New(day), "challenger", "a"),
        ];

        PairedComparison.Of(new Right("both", "challenger"), new Right("both", "inUse"), heldOut).ShouldBe(new PairedComparison(5, 2, 1) { Right = 3 });
    }

    private sealed class Right(params string[] texts) : IClassifier
    {
        public string Version => "";

        public int Texts => 0;

        public IReadOnlyList<string> Categories => [];

        public string BestOf(string text) => texts.Contains(text) ? "a" : "b";

        public byte[] ToFile() => [];
    }
}
