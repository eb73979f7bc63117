using FsCheck.Xunit;
using Hotline.Core.Rate.Campaigns;

namespace Hotline.Core.Tests.Rate.Campaigns;

public sealed class SmallCutsTests
{
    [Fact]
    public void Parts_OfWhichOneIsTooSmall_AreWithheldWithTheNextSmallest() =>
        SmallCuts.Shown(new Dictionary<string, int> { ["a"] = 1, ["b"] = 9, ["c"] = 6 }, 5).ShouldBe(["b"]);

    [Fact]
    public void Parts_ThatAreAllLargeEnough_AreAllShown() =>
        SmallCuts.Shown(new Dictionary<string, int> { ["a"] = 5, ["b"] = 9, ["c"] = 0 }, 5).Order().ShouldBe(["a", "b"]);

    /// <summary>Neither a part that is shown nor what is left of the whole when the shown ones are taken away is a small number.</summary>
    [Property]
    public bool Parts_OfAnySize_NeverLetASmallNumberBeWorkedOut(byte[] sizes, byte minimum)
    {
        var parts = sizes.Select((size, index) => ($"{index:x4}", (int)size)).ToDictionary(part => part.Item1, part => part.Item2);

        var shown = SmallCuts.Shown(parts, minimum);

        var withheld = parts.Where(part => !shown.Contains(part.Key)).Sum(part => part.Value);
        return shown.All(key => parts[key] >= minimum) && (shown.Count == 0 || withheld == 0 || withheld >= minimum);
    }
}
