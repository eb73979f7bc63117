using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class WorkListTests
{
    [Theory]
    [InlineData("fire-brigade", 50, "not-found")]
    [InlineData("hall", 50, "not-your-department")]
    [InlineData("desk", 50, "not-your-department")]
    [InlineData("water", 0, "out-of-range size")]
    [InlineData("water", 101, "out-of-range size")]
    public async Task Read_AsAHandlerOfTheWaterBureau_IsRefusedElsewhereAndBeyondTheLimits(string list, int size, string faults) =>
        (await new ReadWorkListHandler(new Unreachable(), TestCity.Policy, new(TestCity.Calendar, TimeProvider.System))
            .HandleAsync(new(list, size, null, ACase.Handler), CancellationToken.None)).Faults().ShouldBe(faults);
}
