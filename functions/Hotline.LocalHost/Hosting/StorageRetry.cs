using Azure.Core;

namespace Hotline.LocalHost.Hosting;

/// <summary>Short retries inside one request: whoever sent it tries again for as long as it takes, with a wait and a log line.</summary>
internal static class StorageRetry
{
    public static void SetOn(ClientOptions options)
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(100);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(20);
    }
}
