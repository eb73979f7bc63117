using Azure;
using Azure.Storage.Queues;
using Hotline.Core.Cases;

namespace Hotline.Storage.Queues;

/// <summary>Promises as messages that nobody sees for a while, and never if they are taken back in that time.</summary>
internal sealed class ListingPromisesQueue(QueueServiceClient service) : IListingPromises
{
    /// <summary>Far longer than a change takes, so that a promise coming due means that its maker is gone.</summary>
    private static readonly TimeSpan UntilDue = TimeSpan.FromSeconds(30);

    private readonly LazyQueue _queue = new(service, StorageNames.KeepListingsQueue);

    public async Task<ListingPromise> MakeAsync(ListingMoved move, CancellationToken cancellation)
    {
        var receipt = await _queue.SendAsync(move, UntilDue, cancellation);
        return new(receipt.MessageId, receipt.PopReceipt);
    }

    public async Task TakeBackAsync(ListingPromise promise, CancellationToken cancellation)
    {
        var queue = await _queue.GetAsync();
        try
        {
            await queue.DeleteMessageAsync(promise.Message, promise.Receipt, cancellation);
        }
        catch (RequestFailedException kept) when (kept.Status == 404)
        {
            // It came due meanwhile and somebody is keeping it.
        }
    }
}
