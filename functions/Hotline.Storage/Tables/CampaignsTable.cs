using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Hotline.Core;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;
using Hotline.Storage.Secrets;

namespace Hotline.Storage.Tables;

/// <summary>
/// Evaluation campaigns. The partition <c>campaigns</c> has a row for each, read whole by the list and the nightly round; its seed is
/// secret until the end and encrypted. What belongs to one campaign is a partition of its own, so that an answer and what it uses up are
/// one transaction:
/// <list type="bullet">
/// <item><c>case-{reference}</c>: each drawn case, which the list of those to be asked reads together.</item>
/// <item><c>answer-{id}</c>: each answer, encrypted for what people wrote; read together when the results are made.</item>
/// <item><c>voter-{hash}</c>: who has answered where anyone may; <c>address-{hash}</c>: how many did so from one network address.</item>
/// </list>
/// </summary>
internal sealed class CampaignsTable(TableServiceClient service, FieldCipher cipher) : ICampaigns
{
    private const string All = "campaigns";
    private const string Content = nameof(Content);
    private const string Count = nameof(Count);
    private const string Purpose = "campaign";

    /// <summary>So many others may answer from one address in the moment in which somebody does.</summary>
    private const int Attempts = 20;

    private readonly LazyTable _table = new(service, StorageNames.CampaignsTable);

    public async Task<Campaign?> FindAsync(string id, CancellationToken cancellation)
    {
        var row = await FindAsync(All, id, cancellation);
        return row is null ? null : ToCampaign(row);
    }

    public async Task<IReadOnlyList<Campaign>> AllAsync(CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        return await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {All}"), cancellationToken: cancellation)
            .Select(ToCampaign).ToListAsync(cancellation);
    }

    public async Task AddAsync(Campaign campaign, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        // The id is random: a row of that name is the echo of a request whose answer got lost.
        await table.UpsertEntityAsync(RowOf(campaign), TableUpdateMode.Replace, cancellation);
    }

    public Task<bool> SaveAsync(Campaign changed, CancellationToken cancellation) =>
        CommitAsync([new(TableTransactionActionType.UpdateReplace, RowOf(changed), new ETag(changed.StoreTag!))], cancellation);

    public Task<IReadOnlyList<CampaignCase>> CasesAsync(string id, CancellationToken cancellation) => BetweenAsync(
        id,
        "case",
        row => JsonSerializer.Deserialize<CampaignCase>(row.GetString(Content), CoreJson.Options)! with { StoreTag = row.ETag.ToString() },
        cancellation);

    public async Task AddCasesAsync(string id, IReadOnlyList<CampaignCase> cases, CancellationToken cancellation) => await MissingRows.AddAsync(
        await _table.GetAsync(),
        async () =>
        {
            var there = (await CasesAsync(id, cancellation)).Select(each => each.Reference).ToHashSet();
            return [.. cases.Where(each => !there.Contains(each.Reference)).Select(RowOf)];
        },
        cancellation);

    public Task<bool> SaveCaseAsync(CampaignCase changed, CancellationToken cancellation) => CommitAsync([Update(changed)], cancellation);

    public async Task<bool> AnswerAsync(CampaignCase changed, CampaignAnswer answer, CancellationToken cancellation) =>
        await CommitAsync([Update(changed), new(TableTransactionActionType.Add, RowOf(answer))], cancellation)
        // The client repeats a request whose answer got lost; then the refusal is only the echo of our own success.
        || await FindAsync(answer.Campaign, NameOf(answer), cancellation) is not null;

    public async Task<VoteOutcome> AnswerAsync(CampaignAnswer answer, string voter, string address, int mostOfAddress, CancellationToken cancellation)
    {
        var campaign = answer.Campaign;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await FindAsync(campaign, $"voter-{voter}", cancellation) is not null)
            {
                return await FindAsync(campaign, NameOf(answer), cancellation) is null ? VoteOutcome.CountedBefore : VoteOutcome.Counted;
            }

            var fromThere = await FindAsync(campaign, $"address-{address}", cancellation);
            var before = fromThere?.GetInt32(Count) ?? 0;
            if (before >= mostOfAddress)
            {
                return VoteOutcome.TooManyFromThere;
            }

            var more = new TableEntity(campaign, $"address-{address}") { [Count] = before + 1 };
            var counted = fromThere is null
                ? new TableTransactionAction(TableTransactionActionType.Add, more)
                : new(TableTransactionActionType.UpdateReplace, more, fromThere.ETag);
            var voted = new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(campaign, $"voter-{voter}"));
            if (await CommitAsync([voted, counted, new(TableTransactionActionType.Add, RowOf(answer))], cancellation))
            {
                return VoteOutcome.Counted;
            }
        }

        throw new InvalidOperationException("Too many answers to one campaign at the same moment.");
    }

    public Task<IReadOnlyList<CampaignAnswer>> AnswersAsync(string id, CancellationToken cancellation) => BetweenAsync(
        id, "answer", row => JsonSerializer.Deserialize<CampaignAnswer>(cipher.Decrypt(Purpose, row.GetBinary(Content)), CoreJson.Options)!, cancellation);

    private static string NameOf(CampaignAnswer answer) => $"answer-{answer.Id}";

    private static TableTransactionAction Update(CampaignCase changed) =>
        new(TableTransactionActionType.UpdateReplace, RowOf(changed), new ETag(changed.StoreTag!));

    private static TableEntity RowOf(CampaignCase drawn) =>
        new(drawn.Campaign, $"case-{drawn.Reference.Digits}") { [Content] = JsonSerializer.Serialize(drawn, CoreJson.Options) };

    private TableEntity RowOf(CampaignAnswer answer) => new(answer.Campaign, NameOf(answer)) { [Content] = Encrypted(answer) };

    private TableEntity RowOf(Campaign campaign) => new(All, campaign.Id) { [Content] = Encrypted(campaign) };

    private byte[] Encrypted<T>(T content) => cipher.Encrypt(Purpose, JsonSerializer.SerializeToUtf8Bytes(content, CoreJson.Options));

    private Campaign ToCampaign(TableEntity row) =>
        JsonSerializer.Deserialize<Campaign>(cipher.Decrypt(Purpose, row.GetBinary(Content)), CoreJson.Options)! with { StoreTag = row.ETag.ToString() };

    private async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    private async Task<IReadOnlyList<T>> BetweenAsync<T>(string id, string kind, Func<TableEntity, T> read, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id} and RowKey ge {kind + "-"} and RowKey lt {kind + "."}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(read).ToListAsync(cancellation);
    }

    /// <summary>False when somebody else wrote meanwhile, or an earlier try of ours did after all.</summary>
    private async Task<bool> CommitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        var table = await _table.GetAsync();
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (RequestFailedException other) when (other.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
