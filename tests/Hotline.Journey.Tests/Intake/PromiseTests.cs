namespace Hotline.Journey.Tests.Intake;

public sealed class PromiseTests
{
    [Fact]
    public async Task Submit_BeforeSpringFestival_PromisesByHolidaysAndMakeUpDays()
    {
        // Thursday 12 February 2026, 10:00. The festival is 15 to 23 February; Saturday 14 February is worked instead.
        var city = await RunningCity.StartAsync(new(2026, 2, 12, 10, 0, 0, TimeSpan.FromHours(8)));

        var receipt = await city.Anyone.SubmitAsync(new AComplaint());

        // Each at 10:00: Friday 13 (1), Saturday 14, worked (2), Tuesday 24 (3), Wednesday 25 (4), Thursday 26 (5).
        receipt["promise.answeredBy"].ShouldBe("2026-02-26T10:00:00+08:00");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Submit_AtNight_CountsFromTheNextOpening()
    {
        // Friday 6 March 2026, 23:15: the clock begins on Monday 9 March, 9:00.
        var city = await RunningCity.StartAsync(new(2026, 3, 6, 23, 15, 0, TimeSpan.FromHours(8)));

        var receipt = await city.Anyone.SubmitAsync(new AComplaint());

        receipt["reference"]!.ShouldStartWith("260306-");
        // 3.5 hours from Monday 9:00: three until noon, half an hour after 13:30.
        receipt["promise.dispatchedBy"].ShouldBe("2026-03-09T14:00:00+08:00");
        // Five whole days from Monday to Friday.
        receipt["promise.answeredBy"].ShouldBe("2026-03-13T17:30:00+08:00");
        await city.DisposeAsync();
    }
}
