using FsCheck.Xunit;
using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class FoldsTests
{
    [Property]
    public bool AnyTexts_Cut_StandInOneFoldEachWithTheirGroup(byte[] groups, byte count)
    {
        LabelledText[] texts = [.. groups.Select(group => new LabelledText(["x"], $"{group % 3}", $"{group}"))];

        var folds = Folds.Of(texts, 2 + (count % 5), seed: 1);

        var foldsOfGroups = folds.SelectMany((fold, at) => fold.Select(text => (text.Group, at))).Distinct().Select(each => each.Group).ToList();
        return folds.Sum(fold => fold.Count) == texts.Length && foldsOfGroups.Distinct().Count() == foldsOfGroups.Count;
    }

    [Fact]
    public void TextsWithoutGroups_Cut_SpreadEachLabelEvenly()
    {
        var folds = Folds.Of(Sentences.Of(60, seed: 1), 5, seed: 1);

        folds.ShouldAllBe(fold => fold.Count(text => text.Label == "水") == 4);
    }
}
