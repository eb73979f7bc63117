using Hotline.Core;
using Hotline.Core.Publish.Bulletins;
using Hotline.Journey.Tests.Publish;

namespace Hotline.Journey.Tests.Faults;

public sealed class BulletinNumberTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    /// <summary>One has read the year's last number and is about to take the next, when another takes it first.</summary>
    [Fact]
    public async Task Publish_WhileAnotherTakesTheSameNumber_TakesTheOneAfter()
    {
        var (slow, quick) = (await ApprovedAsync(), await ApprovedAsync());
        var reached = new TaskCompletionSource();
        var released = new TaskCompletionSource();
        var requests = 0;

        Result<Bulletin>? outcome = null;
        var publishing = FaultInjector.Within(
            async send =>
            {
                // Where it is, the bulletin, the last number; the fourth request takes the next one.
                if (Interlocked.Increment(ref requests) == 4)
                {
                    reached.SetResult();
                    await released.Task;
                }

                await send();
            },
            async () => outcome = await PublishAsync(slow));
        await reached.Task;
        var first = await PublishAsync(quick);
        released.SetResult();
        await publishing;

        var taken = first.Value.Number!.Number;
        outcome!.Value.Number!.Number.ShouldBe(taken + 1);
        var bulletins = fragile.City.Host.Get<IBulletins>();
        (await bulletins.FindPublishedAsync(2026, taken, CancellationToken.None))!.Id.ShouldBe(quick["bulletin.id"]);
        (await bulletins.FindPublishedAsync(2026, taken + 1, CancellationToken.None))!.Id.ShouldBe(slow["bulletin.id"]);
    }

    private async Task<ApiAnswer> ApprovedAsync() => await fragile.City.ApprovedAsync((await fragile.City.RatedAsync("satisfied")).Reference);

    private Task<Result<Bulletin>> PublishAsync(ApiAnswer approved) => fragile.City.Host.Get<PublishBulletinHandler>()
        .HandleAsync(new(approved["bulletin.id"]!, approved.Version), [], CancellationToken.None);
}
