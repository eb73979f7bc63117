using Hotline.Language.Features;

namespace Hotline.Language.Tests.Features;

public sealed class NgramReaderTests
{
    private static readonly FeatureSettings Pairs = new([new FeatureBlock(null, 2, 2, 1)]);

    [Theory]
    [InlineData("停水了", "停水 了")]
    [InlineData("打13800000000", "打 13911111111")]
    [InlineData("打3个", "打25个")]
    [InlineData("看https://a.example/b?c=1吧", "看www.b.example吧")]
    [InlineData("Water pipe", "water  PIPE")]
    public void TextsThatDifferInNothingThatMatters_Read_HaveTheSameFeatures(string one, string other)
    {
        Hashes(one).ShouldBe(Hashes(other));
    }

    [Theory]
    [InlineData("停水了", "停，水了")]
    [InlineData("打3个", "打13800000000个")]
    [InlineData("water pipe", "water pump")]
    public void TextsThatDiffer_Read_HaveOtherFeatures(string one, string other)
    {
        Hashes(one).ShouldNotBe(Hashes(other));
    }

    [Fact]
    public void FieldWithBlockOfItsOwn_Read_CountsApartFromTheWhole()
    {
        var settings = new FeatureSettings([new FeatureBlock(null, 1, 1, 1), new FeatureBlock(0, 1, 1, 1)]);

        var found = new NgramReader(settings).Read(["水", "水"]).ToArray();

        found.Select(each => (each.Block, each.Field)).ShouldBe([(0, 0), (1, 0), (0, 1)]);
        found[0].Hash.ShouldBe(found[2].Hash);
        found[0].Hash.ShouldNotBe(found[1].Hash);
    }

    private static uint[] Hashes(string text)
    {
        var hashes = new List<uint>();
        foreach (var ngram in new NgramReader(Pairs).Read([text]))
        {
            hashes.Add(ngram.Hash);
        }

        return [.. hashes];
    }
}
