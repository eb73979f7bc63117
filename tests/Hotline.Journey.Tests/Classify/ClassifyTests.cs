namespace Hotline.Journey.Tests.Classify;

public sealed class ClassifyTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Theory]
    [InlineData(Sentences.NoWater, "urban.water.supply")]
    [InlineData(Sentences.DarkLane, "urban.light.street")]
    [InlineData(Sentences.NoWages, "labour.pay.wages")]
    [InlineData(Sentences.ClosedCourt, "culture.sport.grounds")]
    public async Task File_ClearText_IsPutIntoItsCategory(string text, string category)
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = text });

        var seen = await filed.ReadByStaffAsync();
        seen["classification.category"].ShouldBe(category);
        seen.Find("classification.confidence")!.Value.GetDouble().ShouldBeInRange(0.35, 1);
        seen["classification.by"]!.ShouldStartWith("embedded-");
    }

    [Fact]
    public async Task File_TextThatTellsItsKindAndUrgency_IsClassifiedSo()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = "请问：楼上起火了，有人被困，自来水停了怎么办？" });

        var seen = await filed.ReadByStaffAsync();
        seen["kind"].ShouldBe("inquiry");
        seen["urgency"].ShouldBe("emergency");
    }

    [Fact]
    public async Task File_WithStatedKind_KeepsItOverTheGuess()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = "请问" + Sentences.NoWater, Kind = "praise" });

        (await filed.ReadByStaffAsync())["kind"].ShouldBe("praise");
    }

    [Fact]
    public async Task File_HeavyCategory_ExtendsThePromiseToItsOwnClock()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.NoWages });

        // Ten working days after Wednesday 4 March, 10:00.
        (await filed.ReadByCitizenAsync())["due"].ShouldBe("2026-03-18T10:00:00+08:00");
    }
}
