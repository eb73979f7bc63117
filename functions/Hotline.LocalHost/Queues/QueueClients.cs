using Azure.Core;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace Hotline.LocalHost.Queues;

/// <summary>
/// Makes the clients of the listeners. The app and its tests change the options with
/// <c>services.Configure&lt;QueueClientOptions&gt;(…)</c>, for instance to count requests or to inject faults.
/// </summary>
internal sealed class QueueClients(IEnumerable<IConfigureOptions<QueueClientOptions>> changes)
{
    public QueueClient Create(string connectionString, string queueName)
    {
        // Texts are decoded message by message: the client's own decoding fails the whole batch on one bad text.
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.Delay = TimeSpan.FromMilliseconds(100);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(20);
        foreach (var change in changes) change.Configure(options);
        options.MessageEncoding = QueueMessageEncoding.None;
        return new QueueClient(connectionString, queueName, options);
    }
}
