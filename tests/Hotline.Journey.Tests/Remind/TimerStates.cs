using System.Text.Json;
using Azure.Storage.Blobs;

namespace Hotline.Journey.Tests.Remind;

/// <summary>What the host notes of its timers: once it is written, the round is over.</summary>
internal static class TimerStates
{
    /// <summary>When the state of a timer was last written, by the city's clock; null before the first time.</summary>
    public static async Task<DateTimeOffset?> LastRoundAsync(RunningCity city, string timer)
    {
        var container = new BlobContainerClient(city.ConnectionString, "hotline-hosts");
        if (!await container.ExistsAsync())
        {
            return null;
        }

        await foreach (var blob in container.GetBlobsAsync())
        {
            if (blob.Name.EndsWith($"{timer}.json", StringComparison.Ordinal))
            {
                var content = await container.GetBlobClient(blob.Name).DownloadContentAsync();
                return JsonDocument.Parse(content.Value.Content).RootElement.GetProperty("lastUpdated").GetDateTimeOffset();
            }
        }

        return null;
    }
}
