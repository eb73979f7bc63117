using System.Globalization;
using Azure.Storage.Queues.Models;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Queues;

/// <summary>Runs the function on one message and settles the message by the outcome.</summary>
internal sealed partial class MessageHandler(
    LocalFunction function, FunctionPipeline pipeline, PoisonQueue poison, QueueSettings settings, ILogger logger)
{
    private string Name => function.Definition.Name;

    /// <param name="hold">A message just received.</param>
    /// <param name="release">Fires when the grace period of a stopping host is over: the message goes back to the queue at once.</param>
    public async Task HandleAsync(MessageHold hold, CancellationToken release)
    {
        try
        {
            // A message that took the process down each time never came to the end of a try, where tries are counted.
            if (hold.Message.DequeueCount > settings.MaxDequeueCount)
            {
                await GiveUpAsync(hold);
            }
            else
            {
                await TryAsync(hold, release);
            }
        }
        catch (Exception exception)
        {
            // Nothing is lost: the message shows again when its invisibility runs out.
            Log.NotSettled(logger, exception, Name, hold.Message.MessageId);
        }
    }

    private async Task TryAsync(MessageHold hold, CancellationToken release)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(release);
        // Renewing ends with the call, or with the release even if the call does not end.
        using var done = CancellationTokenSource.CreateLinkedTokenSource(release);
        var renewing = hold.RenewAsync(exception => Log.NotRenewed(logger, exception, Name, hold.Message.MessageId), done.Token);
        var call = CallAsync(hold.Message, cancel.Token);
        if (await Task.WhenAny(call, renewing) == renewing && hold.Lost)
        {
            await cancel.CancelAsync();
        }

        var failure = await FailureOf(call, cancel.Token);
        await done.CancelAsync();
        await renewing;

        if (hold.Lost)
        {
            Log.Lost(logger, Name, hold.Message.MessageId);
        }
        else if (failure is null)
        {
            await hold.DeleteAsync();
        }
        else if (release.IsCancellationRequested)
        {
            await hold.ShowAfterAsync(TimeSpan.Zero, CancellationToken.None);
        }
        else
        {
            await FailAsync(hold, failure);
        }
    }

    private async Task CallAsync(QueueMessage message, CancellationToken cancellation)
    {
        var data = new Dictionary<string, object?>
        {
            ["Id"] = message.MessageId,
            ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
            ["InsertionTime"] = message.InsertedOn?.ToString("O", CultureInfo.InvariantCulture),
        };
        await pipeline.RunAsync(function, message, data, cancellation);
    }

    /// <summary>Null when the call succeeded. A call that does not end when it is told to is left to itself.</summary>
    private static async Task<Exception?> FailureOf(Task call, CancellationToken cancelled)
    {
        try
        {
            await call.WaitAsync(cancelled);
            return null;
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested && !call.IsCompleted)
        {
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None));
            return call.IsCompletedSuccessfully ? null : new OperationCanceledException("The function did not end when it was told to.");
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private async Task FailAsync(MessageHold hold, Exception failure)
    {
        Log.Failed(logger, failure, Name, hold.Message.MessageId, hold.Message.DequeueCount, settings.MaxDequeueCount);
        if (hold.Message.DequeueCount >= settings.MaxDequeueCount)
        {
            await GiveUpAsync(hold);
        }
        else
        {
            await hold.ShowAfterAsync(settings.VisibilityTimeout);
        }
    }

    private async Task GiveUpAsync(MessageHold hold)
    {
        await poison.TakeAsync(hold.Message);
        await hold.DeleteAsync();
        Log.Poisoned(logger, Name, hold.Message.MessageId);
    }

    private static partial class Log
    {
        [LoggerMessage(11, LogLevel.Warning, "Function {Function} failed on message {MessageId}, try {Try} of {MaxTries}")]
        public static partial void Failed(ILogger logger, Exception exception, string function, string messageId, long @try, int maxTries);

        [LoggerMessage(12, LogLevel.Error, "Function {Function} gave up message {MessageId}; it is in the poison queue")]
        public static partial void Poisoned(ILogger logger, string function, string messageId);

        [LoggerMessage(13, LogLevel.Warning, "Function {Function} took so long without renewal that message {MessageId} went to another listener")]
        public static partial void Lost(ILogger logger, string function, string messageId);

        [LoggerMessage(14, LogLevel.Warning, "Message {MessageId} of function {Function} could not be renewed")]
        public static partial void NotRenewed(ILogger logger, Exception exception, string function, string messageId);

        [LoggerMessage(15, LogLevel.Warning, "Message {MessageId} of function {Function} could not be settled; it will be delivered again")]
        public static partial void NotSettled(ILogger logger, Exception exception, string function, string messageId);
    }
}
