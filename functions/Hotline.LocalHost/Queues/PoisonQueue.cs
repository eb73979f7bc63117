using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Hotline.LocalHost.Queues;

/// <summary>Where messages go that failed every try. Made when the first one arrives.</summary>
internal sealed class PoisonQueue(QueueClient poison)
{
    public const string Suffix = "-poison";

    // Azure forgets messages after a week by default; what failed must wait for a person instead.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>Sends the text as it came. The caller deletes the original only afterwards: two copies are better than none.</summary>
    public async Task TakeAsync(QueueMessage message)
    {
        try
        {
            await SendAsync(message);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await poison.CreateIfNotExistsAsync();
            await SendAsync(message);
        }
    }

    private async Task SendAsync(QueueMessage message) =>
        await poison.SendMessageAsync(message.MessageText, visibilityTimeout: null, timeToLive: Forever);
}
