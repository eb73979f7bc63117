using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Publish.Bulletins;

namespace Hotline.Storage.Tables;

/// <summary>
/// Bulletins: some hundreds a year, so one partition, in which taking a number and publishing under it are one transaction.
/// <list type="bullet">
/// <item><c>open-{id}</c>: what is not published yet, which the office's desk reads whole.</item>
/// <item><c>published-{year}-{number}</c>: a year's bulletins in order, or one of them.</item>
/// <item><c>id-{id}</c>: where a bulletin is, under its open or its published row; keeps anything from being drafted twice.</item>
/// <item><c>last-{year}</c>: the last number given in a year, changed only under its entity tag.</item>
/// </list>
/// </summary>
internal sealed class BulletinsTable(TableServiceClient service) : IBulletins
{
    private const string Partition = "bulletins";
    private const string Content = nameof(Content);
    private const string Row = nameof(Row);
    private const string Number = nameof(Number);

    /// <summary>So many others may take a number in the moment in which one is taken.</summary>
    private const int Tries = 20;

    private readonly LazyTable _table = new(service, StorageNames.BulletinsTable);

    public async Task<Bulletin?> FindAsync(string id, CancellationToken cancellation) =>
        id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-')
        && await RowAsync($"id-{id}", cancellation) is { } pointer && await RowAsync(pointer.GetString(Row), cancellation) is { } row
            ? ToBulletin(row)
            : null;

    public async Task<Bulletin?> FindPublishedAsync(int year, int number, CancellationToken cancellation) =>
        await RowAsync(PublishedRow(year, number), cancellation) is { } row ? ToBulletin(row) : null;

    public async Task<bool> AddAsync(Bulletin draft, CancellationToken cancellation) => await DoneAsync(
        draft,
        [
            new(TableTransactionActionType.Add, PointerTo(draft.Id, OpenRow(draft))),
            new(TableTransactionActionType.Add, RowOf(OpenRow(draft), draft)),
        ],
        cancellation);

    public async Task<bool> SaveAsync(Bulletin changed, CancellationToken cancellation) => await DoneAsync(
        changed,
        [new(TableTransactionActionType.UpdateReplace, RowOf(OpenRow(changed), changed), new ETag(changed.StoreTag!))],
        cancellation);

    public async Task<Bulletin?> PublishAsync(int year, Func<int, Bulletin> published, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var sequence = await RowAsync(SequenceRow(year), cancellation);
            var last = sequence?.GetInt32(Number) ?? 0;
            var bulletin = published(last + 1);
            var next = new TableEntity(Partition, SequenceRow(year)) { [Number] = last + 1 };
            if (await DoneAsync(bulletin, Publication(bulletin, sequence, next), cancellation))
            {
                return bulletin;
            }

            if (await RowAsync(OpenRow(bulletin), cancellation) is not { } open || open.ETag.ToString() != bulletin.StoreTag)
            {
                return null;
            }
        }

        throw new InvalidOperationException($"No number of {year} could be taken in {Tries} tries.");
    }

    public Task<IReadOnlyList<Bulletin>> OpenAsync(CancellationToken cancellation) => BetweenAsync("open-", "open.", cancellation);

    public Task<IReadOnlyList<Bulletin>> PublishedAsync(int year, CancellationToken cancellation) =>
        BetweenAsync(PublishedRow(year, 0), PublishedRow(year + 1, 0), cancellation);

    private static List<TableTransactionAction> Publication(Bulletin bulletin, TableEntity? sequence, TableEntity next)
    {
        var row = PublishedRow(bulletin.Number!.Year, bulletin.Number.Number);
        return
        [
            new(TableTransactionActionType.Delete, new TableEntity(Partition, OpenRow(bulletin)), new ETag(bulletin.StoreTag!)),
            sequence is null
                ? new(TableTransactionActionType.Add, next)
                : new(TableTransactionActionType.UpdateReplace, next, sequence.ETag),
            new(TableTransactionActionType.Add, RowOf(row, bulletin)),
            new(TableTransactionActionType.UpsertReplace, PointerTo(bulletin.Id, row)),
        ];
    }

    private async Task<bool> DoneAsync(Bulletin written, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (TableTransactionFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            // The client repeats a request whose answer got lost; then the refusal is only the echo of our own success.
            return await FindAsync(written.Id, cancellation) is { } there
                && JsonSerializer.Serialize(there, CoreJson.Options) == JsonSerializer.Serialize(written, CoreJson.Options);
        }
    }

    private async Task<TableEntity?> RowAsync(string row, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    private async Task<IReadOnlyList<Bulletin>> BetweenAsync(string from, string until, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {from} and RowKey lt {until}");
        var bulletins = new List<Bulletin>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            bulletins.Add(ToBulletin(row));
        }

        return bulletins;
    }

    private static string OpenRow(Bulletin bulletin) => $"open-{bulletin.Id}";

    private static string PublishedRow(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"published-{year:D4}-{number:D6}");

    private static string SequenceRow(int year) => string.Create(CultureInfo.InvariantCulture, $"last-{year:D4}");

    private static TableEntity PointerTo(string id, string row) => new(Partition, $"id-{id}") { [Row] = row };

    /// <summary>Compressed: the account of a large city's quarter is more than a property may hold.</summary>
    private static TableEntity RowOf(string row, Bulletin bulletin)
    {
        using var content = new MemoryStream();
        using (var compressed = new BrotliStream(content, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(compressed, bulletin, CoreJson.Options);
        }

        return new(Partition, row) { [Content] = content.ToArray() };
    }

    private static Bulletin ToBulletin(TableEntity row)
    {
        using var content = new BrotliStream(new MemoryStream(row.GetBinary(Content)), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Bulletin>(content, CoreJson.Options)! with { StoreTag = row.ETag.ToString() };
    }
}
