using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Cases;
using Hotline.Core.Route;

namespace Hotline.Storage.Tables;

/// <summary>Steps that failed on every try: few at any time, so one partition, which the desk reads whole.</summary>
internal sealed class StuckStepsTable(TableServiceClient service) : IStuckSteps
{
    private const string Partition = "stuck";
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.StuckStepsTable);

    public async Task PutAsync(StuckStep step, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = new TableEntity(Partition, Key(step.Step, step.Reference)) { [Content] = JsonSerializer.Serialize(step, CoreJson.Options) };
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    public async Task<StuckStep?> FindAsync(CaseStep step, Reference reference, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, Key(step, reference), cancellationToken: cancellation);
        return row.HasValue ? ToStep(row.Value!) : null;
    }

    public async Task<IReadOnlyList<StuckStep>> ListAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var steps = new List<StuckStep>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation))
        {
            steps.Add(ToStep(row));
        }

        return steps;
    }

    public async Task RemoveAsync(StuckStep step, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.DeleteEntityAsync(Partition, Key(step.Step, step.Reference), ETag.All, cancellation);
    }

    private static string Key(CaseStep step, Reference reference) => $"{EnumText.Of(step)}-{reference.Digits}";

    private static StuckStep ToStep(TableEntity row) => JsonSerializer.Deserialize<StuckStep>(row.GetString(Content), CoreJson.Options)!;
}
