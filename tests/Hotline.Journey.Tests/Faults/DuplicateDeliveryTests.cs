using Azure.Storage.Queues;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Route;

namespace Hotline.Journey.Tests.Faults;

public sealed class DuplicateDeliveryTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    [Theory]
    [InlineData("routed")]
    [InlineData("answered")]
    public async Task Deliver_EveryMessageTwiceMore_ChangesNothing(string status)
    {
        var filed = status == "routed" ? await fragile.City.RoutedAsync() : await fragile.City.AnsweredAsync();
        var before = await fragile.FindAsync(filed.Reference);
        var reference = Reference.Parse(filed.Reference);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await SendAsync("classify", new ClassificationDue(reference, 1));
            await SendAsync("route", new RoutingDue(reference, 2));
            await SendAsync("keep-listings", new ListingMoved(reference, before.State.Version, [.. Listing.Of(before).Select(row => row.Place)]));
        }

        await Eventually.BeAsync(QueuesAreEmptyAsync);
        (await fragile.FindAsync(filed.Reference)).State.ShouldBeEquivalentTo(before.State);
        await fragile.IsWholeAsync(filed.Reference);
    }

    [Fact]
    public async Task Deliver_RoutingWhileSomebodyAnswers_LeavesNoTraceOnTheWorkList()
    {
        var filed = await fragile.City.AcceptedAsync();
        var reached = new TaskCompletionSource();
        var released = new TaskCompletionSource();
        var requests = 0;

        // The redelivered step has read the case and is about to list it, when the answer overtakes it.
        var redelivery = FaultInjector.Within(
            async send =>
            {
                if (Interlocked.Increment(ref requests) == 2)
                {
                    reached.SetResult();
                    await released.Task;
                }

                await send();
            },
            () => fragile.City.Host.Get<RouteCaseHandler>().HandleAsync(new(Reference.Parse(filed.Reference), 2), CancellationToken.None));
        await reached.Task;
        (await filed.ByDepartmentAsync("answer", new { answer = "已修好。" })).Good();
        released.SetResult();
        await redelivery;

        await fragile.IsWholeAsync(filed.Reference);
    }

    private async Task SendAsync(string queue, object message) =>
        await Queue(queue).SendMessageAsync(BinaryData.FromObjectAsJson(message, CoreJson.Options));

    private async Task<bool> QueuesAreEmptyAsync()
    {
        foreach (var queue in new[] { "classify", "route", "keep-listings" })
        {
            var properties = await Queue(queue).GetPropertiesAsync();
            if (properties.Value.ApproximateMessagesCount > 0)
            {
                return false;
            }
        }

        return true;
    }

    private QueueClient Queue(string name) =>
        new(fragile.City.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
