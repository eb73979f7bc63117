using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Journey.Tests.Faults;

/// <summary>Kills the answer to a random sample between the case, which counts it, and the list of those to be asked.</summary>
public sealed class KilledSampleTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    private static readonly Month March = new(2026, 3);
    private static readonly string[] Phones = ["13900000021", "13900000022", "13900000023", "13900000024", "13900000025", "13900000026"];

    [Fact]
    public async Task SampledAnswer_KilledAnywhere_LeavesNobodyToBeAskedAgain()
    {
        var city = fragile.City;
        var cases = new List<FiledCase>();
        foreach (var phone in Phones)
        {
            cases.Add(await city.AnsweredAsync(new AComplaint { Contact = new { name = "测试丙", phone } }));
        }

        city.MoveTo("2026-04-02 10:00");
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/samples/draw")).Good();
        var drawn = await city.Host.Get<ISamples>().CasesAsync(March, CancellationToken.None);
        drawn.Count.ShouldBeGreaterThan(3);
        var op = await city.AsAsync(Staff.Operator);
        var answeredAndOpen = 0;
        foreach (var (each, at) in drawn.Select((each, index) => (each, at: index + 7)))
        {
            await op.With(FaultInjector.Header, $"{at} {KillMoment.BeforeSending}").PostAsync(
                $"api/samples/2026-03/cases/{each.Reference}/outcome", new { outcome = "answered", satisfaction = "satisfied", solved = true });
            var answered = (await fragile.FindAsync(each.Reference.ToString())).State.SampleRating is not null;
            answeredAndOpen += answered && await IsOpenAsync(each) ? 1 : 0;

            await fragile.KeepPromisesAsync(each.Reference.ToString());

            (await IsOpenAsync(each)).ShouldBe(!answered, $"killed before request {at}");
        }

        answeredAndOpen.ShouldBeGreaterThan(0, "a kill between the two is what is tried here");
    }

    private async Task<bool> IsOpenAsync(SampledCase drawn) =>
        (await fragile.City.Host.Get<ISamples>().CasesAsync(March, CancellationToken.None)).Single(each => each.Reference == drawn.Reference).Standing == SampledStanding.Open;
}
