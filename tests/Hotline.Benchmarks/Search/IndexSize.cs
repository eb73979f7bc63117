using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure.Storage.Blobs;
using Hotline.Core.Search;
using Hotline.Storage;
using Spectre.Console;

namespace Hotline.Benchmarks.Search;

/// <summary>How much is stored, and how long a process that starts takes to have it in memory.</summary>
internal static class IndexSize
{
    public static async Task PrintAsync(string connectionString, IReadOnlyList<CaseDocument> cases, CancellationToken cancellation)
    {
        var (files, bytes) = (0, 0L);
        var container = new BlobContainerClient(connectionString, StorageNames.SearchContainer);
        var current = (await container.GetBlobClient("manifest").DownloadContentAsync(cancellation)).Value.Content.ToString();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            // Files of earlier states are kept for readers for some minutes.
            if (current[..current.IndexOf("\"retired\"", StringComparison.Ordinal)].Contains(blob.Name[(blob.Name.IndexOf('/') + 1)..], StringComparison.Ordinal))
            {
                files++;
                bytes += blob.Properties.ContentLength ?? 0;
            }
        }

        var text = cases.Sum(one => (long)Encoding.UTF8.GetByteCount(one.Text));
        var start = Stopwatch.GetTimestamp();
        await using var another = await Running.CountedApp.StartAsync(connectionString, background: false);
        await another.Get<ICaseIndex>().RefreshAsync(cancellation);
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"Index: {bytes / 1e6:0.0} MB encrypted in {files} files, for {text / 1e6:0.0} MB of text; another process has it in memory {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s after its start.");
    }
}
