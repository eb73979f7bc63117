using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace Hotline.Storage;

/// <summary>
/// The three service clients on the one connection. Every policy that is registered sees every request: benchmarks count there and
/// tests break things there.
/// </summary>
internal sealed class StorageClients(IOptions<StorageOptions> options, IEnumerable<HttpPipelinePolicy> policies)
{
    private readonly string? _connectionString = options.Value.ConnectionString;

    public TableServiceClient Tables() => _connectionString is not null
        ? new(_connectionString, With(new TableClientOptions()))
        : new(Endpoint("table"), new DefaultAzureCredential(), With(new TableClientOptions()));

    public QueueServiceClient Queues()
    {
        // Both hosts' queue triggers expect base64.
        var queueOptions = With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        return _connectionString is not null
            ? new(_connectionString, queueOptions)
            : new(Endpoint("queue"), new DefaultAzureCredential(), queueOptions);
    }

    public BlobServiceClient Blobs() => _connectionString is not null
        ? new(_connectionString, With(new BlobClientOptions()))
        : new(Endpoint("blob"), new DefaultAzureCredential(), With(new BlobClientOptions()));

    private Uri Endpoint(string service) => new($"https://{options.Value.AccountName}.{service}.core.windows.net");

    private T With<T>(T clientOptions)
        where T : ClientOptions
    {
        foreach (var policy in policies)
        {
            clientOptions.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        }

        return clientOptions;
    }
}
