using Hotline.Core.Policy;

namespace Hotline.Language.Tests;

public sealed class DemonstrationCityTests
{
    private static readonly EmbeddedUnderstanding Understanding = SmallCity.UnderstandingOf(PolicyLoader.Load(new EmbeddedPolicy()));

    [Fact]
    public async Task HeldOutSentences_UnderstoodByTheDemonstrationCity_MostlyGetTheirFirstLevelClass()
    {
        var right = 0;
        foreach (var (root, text) in HeldOutSentences.All)
        {
            var best = (await Understanding.UnderstandAsync(text, CancellationToken.None)).Candidates[0].Category;
            if (RootsOf(root).Any(each => CategoryTree.IsWithin(best, each)))
            {
                right++;
            }
        }

        (right / (double)HeldOutSentences.All.Length).ShouldBeGreaterThanOrEqualTo(0.85);
    }

    // The demonstration city keeps buses with the town and traffic lights with the police.
    private static string[] RootsOf(string root) => root switch
    {
        "trade" => ["commerce"],
        "transport" => ["transport", "urban.municipal.bus", "urban.municipal.roads", "security.traffic"],
        _ => [root],
    };
}
