using Azure.Storage.Queues;
using Hotline.LocalHost.Hosting;
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
        StorageRetry.SetOn(options);
        foreach (var change in changes)
        {
            change.Configure(options);
        }

        options.MessageEncoding = QueueMessageEncoding.None;
        return new QueueClient(connectionString, queueName, options);
    }
}
