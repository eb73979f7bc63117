using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Hotline.LocalHost.Timers;

/// <summary>What is kept of a schedule, UTC.</summary>
/// <param name="Schedule">The expression that <paramref name="Next"/> was computed from; a changed one makes it void.</param>
internal sealed record TimerRecord(string Schedule, DateTime Last, DateTime Next, DateTime LastUpdated)
{
    public DateTime NextOf(Schedule schedule) =>
        Schedule == schedule.Expression ? Next : schedule.After(Last > LastUpdated ? Last : LastUpdated);
}

/// <summary>The blob of one timer: its content is the record, its lease the right to run a round.</summary>
internal sealed class TimerState(BlobContainerClient container, string path, TimeSpan leaseTime)
{
    private readonly BlobClient _blob = container.GetBlobClient(path);

    public async Task<TimerRecord?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            var download = await _blob.DownloadContentAsync(cancellation);
            return download.Value.Content.ToObjectFromJson<TimerRecord>(JsonSerializerOptions.Web);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Writes the first record. Another instance that was quicker is fine: its record is as good.</summary>
    public async Task CreateAsync(TimerRecord record, CancellationToken cancellation)
    {
        var onlyIfNew = new BlobRequestConditions { IfNoneMatch = ETag.All };
        try
        {
            await WriteAsync(record, onlyIfNew, cancellation);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await CreateAsync(record, cancellation);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // The other instance's record stands.
        }
    }

    public Task SaveAsync(TimerRecord record, TimerLease lease, CancellationToken cancellation) =>
        WriteAsync(record, new BlobRequestConditions { LeaseId = lease.Id }, cancellation);

    /// <summary>Null when another instance is running a round.</summary>
    /// <param name="first">What to write where there is no record yet: a lease needs a blob.</param>
    public async Task<TimerLease?> TryLeaseAsync(TimerRecord first, CancellationToken cancellation)
    {
        try
        {
            var client = _blob.GetBlobLeaseClient();
            await client.AcquireAsync(leaseTime, cancellationToken: cancellation);
            return new TimerLease(client, leaseTime);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.LeaseAlreadyPresent)
        {
            return null;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            await CreateAsync(first, cancellation);
            return await TryLeaseAsync(first, cancellation);
        }
    }

    private async Task WriteAsync(TimerRecord record, BlobRequestConditions conditions, CancellationToken cancellation) => await _blob.UploadAsync(
        BinaryData.FromObjectAsJson(record, JsonSerializerOptions.Web), new BlobUploadOptions { Conditions = conditions }, cancellation);
}
