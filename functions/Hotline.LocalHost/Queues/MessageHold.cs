using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Hotline.LocalHost.Queues;

/// <summary>
/// Our hold on a received message: it stays hidden from others while it is being handled, then is deleted or shown again.
/// The hold is on the storage service's clock, so it is renewed by the machine's clock and not by the app's TimeProvider.
/// </summary>
internal sealed class MessageHold(QueueClient queue, QueueMessage message, TimeSpan invisibility)
{
    private string _popReceipt = message.PopReceipt;

    public QueueMessage Message => message;

    /// <summary>Another listener has the message by now, because it was not renewed in time.</summary>
    public bool Lost { get; private set; }

    /// <summary>Renews until <paramref name="done"/>; returns early when the hold is lost.</summary>
    /// <param name="failed">Told of each renewal that storage did not take; the next one may still be in time.</param>
    public async Task RenewAsync(Action<Exception> failed, CancellationToken done)
    {
        while (await WaitAsync(invisibility / 2, done))
        {
            try
            {
                // Not cancelled half-way: the new receipt must not be missed.
                await UpdateAsync(invisibility, CancellationToken.None);
            }
            catch (RequestFailedException exception) when (exception.Status is 400 or 404)
            {
                Lost = true;
                return;
            }
            catch (Exception exception)
            {
                failed(exception);
            }
        }
    }

    public Task DeleteAsync() => queue.DeleteMessageAsync(message.MessageId, _popReceipt);

    public Task ShowAfterAsync(TimeSpan delay, CancellationToken cancellation = default) => UpdateAsync(delay, cancellation);

    private async Task UpdateAsync(TimeSpan hidden, CancellationToken cancellation)
    {
        UpdateReceipt receipt = await queue.UpdateMessageAsync(
            message.MessageId, _popReceipt, messageText: null, visibilityTimeout: hidden, cancellationToken: cancellation);
        _popReceipt = receipt.PopReceipt;
    }

    private static async Task<bool> WaitAsync(TimeSpan delay, CancellationToken done)
    {
        await Task.Delay(delay, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !done.IsCancellationRequested;
    }
}
