using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Route;

namespace Hotline.Journey.Tests.Faults;

/// <summary>Kills the queue steps at each of their storage requests; the queue then delivers the message again, as it does after a death.</summary>
public sealed class KilledStepTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    private const int MostRequests = 6;

    [Fact]
    public Task Classify_KilledAnywhere_HappensOnceAndTheCaseGoesOn() =>
        SweepAsync(reference => fragile.City.Host.Get<ClassifyCaseHandler>().HandleAsync(new(reference, 1), CancellationToken.None));

    [Fact]
    public Task Route_KilledAnywhere_HappensOnceAndTheCaseIsListed() =>
        SweepAsync(
            reference => fragile.City.Host.Get<RouteCaseHandler>().HandleAsync(new(reference, 2), CancellationToken.None),
            reference => fragile.City.Host.Get<ClassifyCaseHandler>().HandleAsync(new(reference, 1), CancellationToken.None));

    private async Task SweepAsync(Func<Reference, Task> step, Func<Reference, Task>? before = null)
    {
        var killed = new List<bool>();
        var cases = new List<FiledCase>();
        foreach (var at in Enumerable.Range(1, MostRequests))
        {
            foreach (var moment in Enum.GetValues<KillMoment>())
            {
                // The message is not visible for a second: time enough to run its step by hand before the queue does.
                var filed = await fragile.City.FileAsync();
                var reference = Reference.Parse(filed.Reference);
                await (before?.Invoke(reference) ?? Task.CompletedTask);
                killed.Add(!await FaultInjector.Within(new Kill(at, moment).AroundAsync, () => step(reference)));
                cases.Add(filed);
            }
        }

        killed.ShouldContain(true);
        killed[^2..].ShouldAllBe(each => !each);
        foreach (var filed in cases)
        {
            await filed.IsListedAsync();
            (await filed.ReadByCitizenAsync()).Timeline.ShouldBe(["caseReceived", "caseClassified", "caseRouted"]);
            await fragile.IsWholeAsync(filed.Reference);
        }
    }
}
