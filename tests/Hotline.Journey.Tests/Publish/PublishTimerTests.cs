namespace Hotline.Journey.Tests.Publish;

public sealed class PublishTimerTests
{
    [Fact]
    public async Task Publish_EveryNight_PublishesWhatIsNotFinalAndOnceForAllWhatIs()
    {
        var city = await RunningCity.StartAsync();
        await city.RatedAsync("satisfied", solved: true);
        (await city.Anyone.GetAsync("api/ratings/2026-03")).Status.ShouldBe(HttpStatusCode.NotFound);

        // One o'clock at night on the first of April: ratings may still come in.
        city.MoveTo("2026-04-01 01:01");

        var march = await Eventually.GetAsync(() => city.Anyone.GetAsync("api/ratings/2026-03"), answer => answer.Status == HttpStatusCode.OK);
        march["provisional"].ShouldBe("True");
        march["total.tally.satisfied"].ShouldBe("1");
        (await Eventually.GetAsync(() => city.Anyone.GetAsync("api/ratings/2026-04"), answer => answer.Status == HttpStatusCode.OK))["total.tally.answered"].ShouldBe("0");

        city.MoveTo("2026-05-02 01:01");

        march = await Eventually.GetAsync(() => city.Anyone.GetAsync("api/ratings/2026-03"), answer => answer["provisional"] == "False");
        march["revision"].ShouldBe("1");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Final_Month_ChangesOnlyByACorrectionWithAReason()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RatedAsync("dissatisfied");
        var supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.PostAsync("api/ratings/publish")).Good();
        (await supervisor.PostAsync("api/ratings/2026-03/corrections", new { reason = "核对" }))["errorCode"].ShouldBe("not-final");

        city.MoveTo("2026-05-02 08:00");
        supervisor = await city.AsAsync(Staff.Supervisor);
        (await supervisor.PostAsync("api/ratings/publish")).Good();
        var final = (await city.Anyone.GetAsync("api/ratings/2026-03")).Good().Bytes;
        (await filed.ByCitizenAsync("reopen", new { reason = "还是没有修好。" })).Good();
        (await supervisor.PostAsync("api/ratings/publish")).Good();
        (await city.Anyone.GetAsync("api/ratings/2026-03")).Bytes.ShouldBe(final);

        var corrected = (await supervisor.PostAsync("api/ratings/2026-03/corrections", new { reason = "该件已重办。" })).Good();

        corrected["revision"].ShouldBe("2");
        corrected["reason"].ShouldBe("该件已重办。");
        corrected["total.tally.answered"].ShouldBe("0");
        (await city.Anyone.GetAsync("api/ratings/2026-03")).Good()["revision"].ShouldBe("2");
        (await city.Anyone.GetAsync("api/ratings/2026-03?revision=1")).Good().Bytes.ShouldBe(final);
        await city.DisposeAsync();
    }
}
