using Azure;
using Azure.Storage.Blobs.Specialized;

namespace Hotline.LocalHost.Timers;

/// <summary>
/// The right of this instance to run a round. Like a message's invisibility it is on the storage service's clock,
/// so it is renewed by the machine's clock and not by the app's TimeProvider.
/// </summary>
internal sealed class TimerLease(BlobLeaseClient client, TimeSpan leaseTime)
{
    public string Id => client.LeaseId;

    /// <summary>Renews until <paramref name="done"/>. True once the lease is, or must be taken for, lost.</summary>
    public async Task<bool> RenewAsync(CancellationToken done)
    {
        var renewed = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await Task.Delay(leaseTime / 3, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested)
            {
                return false;
            }

            try
            {
                await client.RenewAsync(cancellationToken: done);
                renewed = TimeProvider.System.GetTimestamp();
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
            {
                return true;
            }
            catch (Exception) when (TimeProvider.System.GetElapsedTime(renewed) < leaseTime)
            {
                // Storage may answer the next renewal in time.
            }
            catch (Exception)
            {
                return true;
            }
        }
    }

    public Task ReleaseAsync(CancellationToken cancellation) => client.ReleaseAsync(cancellationToken: cancellation);
}
