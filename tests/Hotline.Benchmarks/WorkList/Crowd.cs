using Azure.Data.Tables;
using Hotline.Benchmarks.Load;

namespace Hotline.Benchmarks.WorkList;

/// <summary>
/// Many rows beside one that the app wrote itself: copies of it under other keys. They go in by the hundred, as many as one
/// transaction takes, so a hundred in a row must share a partition.
/// </summary>
internal sealed class Crowd(string connectionString, string table, TableEntity model, Func<int, (string Partition, string Row)> keys)
{
    private const int Batch = 100;
    private const int AtOnce = 4;

    private readonly TableClient _table = new(connectionString, table);
    private int _rows;

    public async Task GrowToAsync(int rows, CancellationToken cancellation)
    {
        var batches = Enumerable.Range(_rows, Math.Max(0, rows - _rows)).Chunk(Batch);
        await Parallel.ForEachAsync(
            batches,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (numbers, stop) => await _table.SubmitTransactionAsync(numbers.Select(Add), stop));
        _rows = Math.Max(_rows, rows);
    }

    private TableTransactionAction Add(int number)
    {
        var (partition, row) = keys(number);
        return new(TableTransactionActionType.Add, model.Under(partition, row));
    }
}
