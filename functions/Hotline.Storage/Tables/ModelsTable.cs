using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Classify;
using Hotline.Storage.Blobs;

namespace Hotline.Storage.Tables;

/// <summary>
/// The classifier's models: some hundred in years, so the rows of all are one partition, <c>model</c>, which is listed whole. The
/// one in use and the latest round of learning have a row each in a partition of their own, read by key.
/// </summary>
internal sealed class ModelsTable(TableServiceClient service, ModelBlobs files) : IModels
{
    private const string Models = "model";
    private const string Current = "current";
    private const string InUse = "in-use";
    private const string Round = "round";
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.ModelsTable);

    public async Task PutAsync(ModelRecord model, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        await files.SaveAsync(model.Version, file, cancellation);
        await KeepAsync(Models, model.Version, model, cancellation);
    }

    public Task<ModelRecord?> FindAsync(string version, CancellationToken cancellation) => FindAsync<ModelRecord>(Models, version, cancellation);

    public Task<byte[]?> ReadAsync(string version, CancellationToken cancellation) => files.ReadAsync(version, cancellation);

    public async Task<IReadOnlyList<ModelRecord>> ListAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var models = new List<ModelRecord>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Models}"), cancellationToken: cancellation))
        {
            models.Add(Read<ModelRecord>(row));
        }

        return [.. models.OrderByDescending(model => model.MadeAt)];
    }

    public Task<ActiveModel?> ActiveAsync(CancellationToken cancellation) => FindAsync<ActiveModel>(Current, InUse, cancellation);

    public Task ActivateAsync(ActiveModel model, CancellationToken cancellation) => KeepAsync(Current, InUse, model, cancellation);

    public Task<LearningRound?> LatestRoundAsync(CancellationToken cancellation) => FindAsync<LearningRound>(Current, Round, cancellation);

    public Task KeepRoundAsync(LearningRound round, CancellationToken cancellation) => KeepAsync(Current, Round, round, cancellation);

    private async Task KeepAsync<T>(string partition, string key, T content, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(partition, key) { [Content] = JsonSerializer.Serialize(content, CoreJson.Options) };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    private async Task<T?> FindAsync<T>(string partition, string key, CancellationToken cancellation)
        where T : class
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellation);
        return row.HasValue ? Read<T>(row.Value!) : null;
    }

    private static T Read<T>(TableEntity row) => JsonSerializer.Deserialize<T>(row.GetString(Content), CoreJson.Options)!;
}
