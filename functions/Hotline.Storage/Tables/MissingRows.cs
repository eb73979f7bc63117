using Azure.Data.Tables;

namespace Hotline.Storage.Tables;

/// <summary>Adds to a partition the rows that are not there yet, also while somebody else adds the same ones.</summary>
internal static class MissingRows
{
    private const int MostInTransaction = 100;
    private const int Attempts = 5;

    /// <param name="missing">The rows of one partition that are not there, looked up anew at each attempt.</param>
    public static async Task AddAsync(TableClient table, Func<Task<IReadOnlyList<TableEntity>>> missing, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                foreach (var chunk in (await missing()).Chunk(MostInTransaction))
                {
                    await table.SubmitTransactionAsync(chunk.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), cancellation);
                }

                return;
            }
            catch (TableTransactionFailedException taken) when (taken.Status == 409 && attempt < Attempts)
            {
                // Somebody else was quicker with some of them.
            }
        }
    }
}
