using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Access;

namespace Hotline.Storage.Tables;

/// <summary>Accounts of the staff: few, so one partition; a sign-in reads one row by its name, one by the platform looks through the partition.</summary>
internal sealed class AccountsTable(TableServiceClient service) : IAccounts
{
    private const string Partition = "staff";
    private const string Content = nameof(Content);

    private readonly LazyTable _table = new(service, StorageNames.AccountsTable);

    public async Task<Account?> FindAsync(string name, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, Key(name), cancellationToken: cancellation);
        return row.HasValue ? ToAccount(row.Value!) : null;
    }

    public async Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var rows = await table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and SignInName eq {signInName}"), cancellationToken: cancellation).ToListAsync(cancellation);
        return rows is [var row] ? ToAccount(row) : null;
    }

    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation)
            .Select(ToAccount).OrderBy(account => account.Name, StringComparer.Ordinal).ToListAsync(cancellation);
    }

    public async Task<bool> AddAsync(Account account, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.TryAddAsync(RowOf(account), cancellation);
    }

    public async Task PutAsync(Account account, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        await table.UpsertEntityAsync(RowOf(account), TableUpdateMode.Replace, cancellation);
    }

    public async Task<bool> SaveAsync(Account changed, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.TryReplaceAsync(RowOf(changed), changed.StoreTag, cancellation);
    }

    private static Account ToAccount(TableEntity row) =>
        JsonSerializer.Deserialize<Account>(row.GetString(Content), CoreJson.Options)! with { StoreTag = row.ETag.ToString() };

    private static TableEntity RowOf(Account account) =>
        new(Partition, Key(account.Name))
        {
            [Content] = JsonSerializer.Serialize(account, CoreJson.Options),
            [nameof(Account.SignInName)] = account.SignInName,
        };

    /// <summary>Names are typed by people: they may hold what a key may not, and be longer than one may be.</summary>
    private static string Key(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
