using System.Security.Cryptography;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Hotline.Benchmarks.Load;

namespace Hotline.Benchmarks.Intake;

/// <summary>
/// The floor under intake: the same storage requests through the same client library with nothing around them, one message and
/// one transaction under new keys.
/// </summary>
internal sealed class BareLoop
{
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private readonly IntakeWrites _writes;
    private readonly QueueClient _queue;
    private readonly TableClient _table;

    private BareLoop(IntakeWrites writes, string connectionString)
    {
        _writes = writes;
        _queue = new(connectionString, "bare");
        _table = new(connectionString, "Bare");
    }

    public static async Task<BareLoop> StartAsync(IntakeWrites writes, string connectionString, CancellationToken cancellation)
    {
        var loop = new BareLoop(writes, connectionString);
        await loop._queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await loop._table.CreateIfNotExistsAsync(cancellation);
        return loop;
    }

    public async Task<bool> OnceAsync()
    {
        await _queue.SendMessageAsync(_writes.Message, Hidden, Forever);
        var partition = RandomNumberGenerator.GetHexString(15);
        await _table.SubmitTransactionAsync(
            _writes.Rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row.Under(partition, row.RowKey))));
        return true;
    }
}
