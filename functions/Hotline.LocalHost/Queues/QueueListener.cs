using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Queues;

/// <summary>Takes batches from one queue and hands them to the function, a limited number at a time.</summary>
internal sealed partial class QueueListener(
    string function, QueueClient queue, MessageHandler handler, QueueSettings settings, TimeSpan invisibility,
    StorageContact contact, ILogger logger) : IListener
{
    private readonly Backoff _idle = new(QueueSettings.MinPollingInterval, settings.MaxPollingInterval);
    private readonly SemaphoreSlim _slots = new(settings.MaxConcurrency);
    private readonly SemaphoreSlim _wake = new(0);
    private readonly CancellationTokenSource _release = new();
    private Task _polling = Task.CompletedTask;

    public void Start(CancellationToken stopping) => _polling = Task.Run(() => PollAsync(stopping), CancellationToken.None);

    public void Wake()
    {
        if (_wake.CurrentCount == 0)
        {
            _wake.Release();
        }
    }

    /// <summary>Lets what was taken finish within <paramref name="grace"/>; then gives the rest back to the queue.</summary>
    public async Task DrainAsync(TimeSpan grace)
    {
        using var limit = new CancellationTokenSource(grace);
        await FinishAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _release.CancelAsync();
        using var rest = new CancellationTokenSource(HostStop.ReleaseTime);
        await FinishAsync(rest.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _slots.Dispose();
        _wake.Dispose();
        _release.Dispose();
    }

    private async Task PollAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                // Room for a whole batch means no more than the threshold is being handled.
                await TakeSlotsAsync(settings.BatchSize, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            var wait = await TakeBatchAsync(stopping);
            if (wait > TimeSpan.Zero)
            {
                await ((Task)_wake.WaitAsync(wait, stopping)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Returns how long to wait before the next look.</summary>
    private async Task<TimeSpan> TakeBatchAsync(CancellationToken stopping)
    {
        var taken = 0;
        try
        {
            var messages = await ReceiveAsync();
            contact.Succeeded();
            taken = messages.Length;
            foreach (var message in messages)
            {
                _ = HandleAsync(new MessageHold(queue, message, invisibility), stopping);
            }

            if (taken > 0)
            {
                _idle.Reset();
            }
            // A batch with room left has emptied the queue: asking again at once would be a request for nothing.
            return taken == settings.BatchSize ? TimeSpan.Zero : _idle.Next();
        }
        catch (Exception exception)
        {
            return stopping.IsCancellationRequested ? TimeSpan.Zero : contact.Failed(exception);
        }
        finally
        {
            if (taken < settings.BatchSize)
            {
                _slots.Release(settings.BatchSize - taken);
            }
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync()
    {
        try
        {
            // Not cancelled by a stop: the messages of an unread answer would stay hidden for the whole invisibility.
            return await queue.ReceiveMessagesAsync(settings.BatchSize, invisibility, _release.Token);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: _release.Token);
            return [];
        }
    }

    private async Task HandleAsync(MessageHold hold, CancellationToken stopping)
    {
        // Off the polling loop, which must not wait for the part of a function before its first await.
        await Task.Yield();
        try
        {
            if (stopping.IsCancellationRequested)
            {
                await hold.ShowAfterAsync(TimeSpan.Zero, CancellationToken.None);
            }
            else
            {
                await handler.HandleAsync(hold, _release.Token);
            }
        }
        catch (Exception exception)
        {
            Log.NotReturned(logger, exception, function, hold.Message.MessageId);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Once polling has ended, holding every slot means that nothing is being handled.</summary>
    private async Task FinishAsync(CancellationToken limit)
    {
        await _polling.WaitAsync(limit);
        await TakeSlotsAsync(settings.MaxConcurrency, limit);
        _slots.Release(settings.MaxConcurrency);
    }

    private async Task TakeSlotsAsync(int count, CancellationToken cancellation)
    {
        var taken = 0;
        try
        {
            while (taken < count)
            {
                await _slots.WaitAsync(cancellation);
                taken++;
            }
        }
        catch (OperationCanceledException)
        {
            if (taken > 0)
            {
                _slots.Release(taken);
            }

            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(22, LogLevel.Warning, "Message {MessageId} of function {Function} could not be given back; it shows when its invisibility runs out")]
        public static partial void NotReturned(ILogger logger, Exception exception, string function, string messageId);
    }
}
