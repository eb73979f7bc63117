using Azure.Data.Tables;
using Azure.Storage.Queues;
using Hotline.Benchmarks.Running;
using Hotline.Storage;
using Hotline.Testing;

namespace Hotline.Benchmarks.Intake;

/// <summary>What taking up one complaint writes to storage: a message and the rows of one transaction, and in how many requests.</summary>
internal sealed record IntakeWrites(double RequestsPerCase, string Message, IReadOnlyList<TableEntity> Rows)
{
    private const int Cases = 20;

    /// <summary>Learnt from the app itself, on an account in which nothing is done about the complaints filed.</summary>
    public static async Task<IntakeWrites> LearnAsync(CancellationToken cancellation)
    {
        await using var storage = await Azurite.StartAsync();
        await using var app = await CountedApp.StartAsync(storage.ConnectionString, background: false);
        // The first one makes tables, queues and keys, once for the life of a city.
        await Complaint.ReceiptAsync(app.Http);
        var rows = await new TableClient(storage.ConnectionString, StorageNames.CasesTable)
            .QueryAsync<TableEntity>(cancellationToken: cancellation).ToListAsync(cancellation);
        var message = await MessageAsync(new QueueClient(storage.ConnectionString, StorageNames.ClassifyQueue), cancellation);

        app.Ledger.Clear();
        for (var i = 0; i < Cases; i++)
        {
            await Complaint.ReceiptAsync(app.Http);
        }

        return new((double)app.Ledger.Requests.Count / Cases, message, rows);
    }

    private static async Task<string> MessageAsync(QueueClient queue, CancellationToken cancellation)
    {
        while (true)
        {
            var peeked = await queue.PeekMessageAsync(cancellation);
            if (peeked.Value is { } message)
            {
                return message.MessageText;
            }

            // Messages of intake show after a moment.
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
    }
}
