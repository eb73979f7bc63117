using Azure.Storage.Blobs;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Options;

namespace Hotline.LocalHost.Timers;

/// <summary>Makes the client of the host's own container; options change as for queues, through <c>Configure&lt;BlobClientOptions&gt;</c>.</summary>
internal sealed class BlobClients(IEnumerable<IConfigureOptions<BlobClientOptions>> changes)
{
    private const string HostContainer = "hotline-hosts";

    public BlobContainerClient CreateHosts(string connectionString)
    {
        var options = new BlobClientOptions();
        StorageRetry.SetOn(options);
        foreach (var change in changes)
        {
            change.Configure(options);
        }

        return new BlobContainerClient(connectionString, HostContainer, options);
    }
}
