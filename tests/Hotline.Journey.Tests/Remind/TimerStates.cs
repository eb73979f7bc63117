using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace Hotline.Journey.Tests.Remind;

/// <summary>What the host notes of its timers: when it is written, the round is over.</summary>
internal static class TimerStates
{
    /// <summary>When the state of a timer was last written, by the city's clock; null before the first time.</summary>
    public static async Task<DateTimeOffset?> LastRoundAsync(RunningCity city, string timer)
    {
        try
        {
            var blob = new BlobClient(city.ConnectionString, "hotline-hosts", $"timers/{timer}.json");
            var content = await blob.DownloadContentAsync();
            return JsonDocument.Parse(content.Value.Content).RootElement.GetProperty("lastUpdated").GetDateTimeOffset();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
