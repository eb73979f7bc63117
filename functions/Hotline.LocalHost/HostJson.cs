using Hotline.LocalHost.Discovery;
using Microsoft.Extensions.Configuration;

namespace Hotline.LocalHost;

/// <summary>
/// The settings of host.json that this host honours. As on Azure, a setting <c>AzureFunctionsJobHost:path:to:value</c> overrides the file.
/// </summary>
internal sealed record HostJson(string RoutePrefix, QueueSettings Queues)
{
    public const string OverrideSection = "AzureFunctionsJobHost";

    public static IConfiguration Load(IConfiguration settings) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("host.json", optional: true, reloadOnChange: false)
        // Copied and not chained: a chained setting that is empty, like the prefix "", counts as absent.
        .AddInMemoryCollection(settings.GetSection(OverrideSection).AsEnumerable(makePathsRelative: true))
        .Build();

    public static HostJson Read(IConfiguration hostJson, Faults faults)
    {
        var routePrefix = hostJson["extensions:http:routePrefix"] ?? "api";
        var queues = new SettingReader(hostJson.GetSection("extensions:queues"), "host.json", faults);
        var batchSize = queues.Number("batchSize", otherwise: 16, least: 1, most: 32);
        return new HostJson(routePrefix.Trim('/'), new QueueSettings(
            batchSize,
            queues.Number("newBatchThreshold", otherwise: batchSize / 2, least: 0, most: 1000),
            queues.Number("maxDequeueCount", otherwise: 5, least: 1, most: 100),
            queues.Duration("visibilityTimeout", otherwise: TimeSpan.Zero, least: TimeSpan.Zero, most: TimeSpan.FromDays(7)),
            queues.Duration("maxPollingInterval", TimeSpan.FromMinutes(1), QueueSettings.MinPollingInterval, TimeSpan.FromHours(1)),
            queues.Choice("messageEncoding", "base64", "none") == "base64"));
    }
}

/// <param name="BatchSize">Messages asked for at once.</param>
/// <param name="NewBatchThreshold">The next batch is asked for once no more than this many messages are being handled.</param>
/// <param name="MaxDequeueCount">Tries before a message goes to the poison queue.</param>
/// <param name="VisibilityTimeout">Wait before a failed message is tried again.</param>
/// <param name="MaxPollingInterval">Longest wait between two looks into an empty queue.</param>
/// <param name="Base64">Whether message texts are base64, as Azure's clients and triggers expect by default.</param>
internal sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval, bool Base64)
{
    public static readonly TimeSpan MinPollingInterval = TimeSpan.FromMilliseconds(100);

    public int MaxConcurrency => BatchSize + NewBatchThreshold;
}
