using Azure.Storage.Queues;
using Hotline.Core.Cases;
using Hotline.Storage.Tests.Builders;
using Hotline.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Storage.Tests.Queues;

/// <summary>On an account of its own, because a queue cannot be shared without taking each other's messages.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private readonly Reference _reference = Reference.New(new(2026, 3, 2));
    private Azurite? _azurite;
    private ServiceProvider? _service;

    public async Task InitializeAsync()
    {
        _azurite = await Azurite.StartAsync();
        _service = Emulator.AnInstance(_azurite.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        await _azurite!.DisposeAsync();
    }

    [Fact]
    public async Task Send_AStep_IsSeenOnlyOnceTheChangeCanBeCommitted()
    {
        await _service!.GetRequiredService<ICaseMessages>().SendAsync(new ClassificationDue(_reference, 1), CancellationToken.None);

        var queue = Queue(StorageNames.ClassifyQueue);
        (await queue.PeekMessagesAsync()).Value.ShouldBeEmpty();
        (await CountAsync(queue)).ShouldBe(1);
    }

    [Fact]
    public async Task Make_APromise_IsKeptButNotYetSeen()
    {
        var listing = AListing.In("water-affairs");
        await Promises.MakeAsync(new(_reference, 3, [listing.Place]), CancellationToken.None);

        (await CountAsync(Queue(StorageNames.KeepListingsQueue))).ShouldBe(1);
        (await Queue(StorageNames.KeepListingsQueue).PeekMessagesAsync()).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task TakeBack_APromise_LeavesNoMessage()
    {
        var promise = await Promises.MakeAsync(new(_reference, 3, []), CancellationToken.None);

        await Promises.TakeBackAsync(promise, CancellationToken.None);
        await Promises.TakeBackAsync(promise, CancellationToken.None);

        (await CountAsync(Queue(StorageNames.KeepListingsQueue))).ShouldBe(0);
    }

    private IListingPromises Promises => _service!.GetRequiredService<IListingPromises>();

    private QueueClient Queue(string name) => _service!.GetRequiredService<QueueServiceClient>().GetQueueClient(name);

    private static async Task<int> CountAsync(QueueClient queue) => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;
}
