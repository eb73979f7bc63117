using Azure.Data.Tables;

namespace Hotline.Storage.Tables;

/// <summary>A table that is created when it is first used, so that nothing waits for storage at start.</summary>
internal sealed class LazyTable(TableServiceClient service, string name)
{
    private readonly Once<TableClient> _client = new(async () =>
    {
        await service.CreateTableIfNotExistsAsync(name);
        return service.GetTableClient(name);
    });

    public Task<TableClient> GetAsync() => _client.Value;
}
