namespace Hotline.Journey.Tests.Faults;

public sealed class SeveralHostsTests
{
    private static readonly string[] Journey = ["caseReceived", "caseClassified", "caseRouted"];

    [Fact]
    public async Task File_ThirtyAtOnceToTwoHosts_TakesEachThroughEveryStepOnce()
    {
        var one = await RunningCity.StartAsync();
        var other = await RunningCity.StartAsync(on: one);

        var filed = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => (i % 2 == 0 ? one : other).FileAsync()));

        var seen = await Task.WhenAll(filed.Select(each => each.IsListedAsync()));
        seen.ShouldAllBe(each => each.Timeline.SequenceEqual(Journey) && each["chainHolds"] == "True");
        (await one.WorkListAsync("water-affairs")).Order().ShouldBe(filed.Select(each => each.Reference).Order());
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Restart_WithWorkInFlight_FinishesWhatWasAcknowledged()
    {
        var before = await RunningCity.StartAsync();
        var first = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => before.FileAsync()));
        await Eventually.BeAsync(async () => await first[0].StatusAsync() != "received");
        var last = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => before.FileAsync()));

        await before.DisposeAsync();
        var after = await RunningCity.StartAsync(on: before);

        foreach (var filed in first.Concat(last).Select(each => each with { City = after }))
        {
            var seen = await filed.IsListedAsync();
            seen.Timeline.ShouldBe(Journey);
        }

        await after.DisposeAsync();
    }

    [Fact]
    public async Task Read_OnAnotherHost_NeedsNoNewSignIn()
    {
        var one = await RunningCity.StartAsync();
        var other = await RunningCity.StartAsync(on: one);
        var filed = await one.RoutedAsync();

        var answer = await other.Anyone.WithToken(await one.TokenAsync(Staff.Water)).ReadAsync(filed.Reference);

        answer.Good()["submission.text"].ShouldBe(Sentences.NoWater);
        await other.DisposeAsync();
        await one.DisposeAsync();
    }
}
