namespace Hotline.Journey.Tests.Publish;

public sealed class PublishTimerTests
{
    [Fact]
    public async Task Publish_EveryNight_PublishesTheMonthAndTheOneBefore()
    {
        var city = await RunningCity.StartAsync();
        await city.RatedAsync("satisfied", solved: true);
        (await city.Anyone.GetAsync("api/ratings/2026-03")).Status.ShouldBe(HttpStatusCode.NotFound);

        // One o'clock at night on the first of April.
        city.MoveTo("2026-04-01 01:01");

        var march = await Eventually.GetAsync(() => city.Anyone.GetAsync("api/ratings/2026-03"), answer => answer.Status == HttpStatusCode.OK);
        march["provisional"].ShouldBe("False");
        march["total.satisfied"].ShouldBe("1");
        (await Eventually.GetAsync(() => city.Anyone.GetAsync("api/ratings/2026-04"), answer => answer.Status == HttpStatusCode.OK))["total.answered"].ShouldBe("0");
        await city.DisposeAsync();
    }
}
