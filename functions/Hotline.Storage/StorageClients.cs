using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Hotline.Storage;

/// <summary>
/// The three service clients on the one connection: a connection string (one machine), or the name of an account reached with the
/// managed identity (Azure). <paramref name="policies"/> are added to every request; benchmarks count and tests break things there.
/// </summary>
public sealed class StorageClients(IConfiguration configuration, IEnumerable<HttpPipelinePolicy> policies)
{
    private readonly string? _connectionString = configuration[StorageNames.Connection];
    private readonly string? _account = configuration[$"{StorageNames.Connection}:accountName"];

    public TableServiceClient Tables() => _connectionString is not null
        ? new(_connectionString, With(new TableClientOptions()))
        : new(Endpoint("table"), new DefaultAzureCredential(), With(new TableClientOptions()));

    public QueueServiceClient Queues()
    {
        var options = With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        return _connectionString is not null
            ? new(_connectionString, options)
            : new(Endpoint("queue"), new DefaultAzureCredential(), options);
    }

    public BlobServiceClient Blobs() => _connectionString is not null
        ? new(_connectionString, With(new BlobClientOptions()))
        : new(Endpoint("blob"), new DefaultAzureCredential(), With(new BlobClientOptions()));

    private Uri Endpoint(string service) => new(
        $"https://{_account ?? throw new InvalidOperationException($"Neither {StorageNames.Connection} nor {StorageNames.Connection}__accountName is set.")}"
        + $".{service}.core.windows.net");

    private T With<T>(T options)
        where T : Azure.Core.ClientOptions
    {
        foreach (var policy in policies)
        {
            options.AddPolicy(policy, Azure.Core.HttpPipelinePosition.PerRetry);
        }

        return options;
    }
}
