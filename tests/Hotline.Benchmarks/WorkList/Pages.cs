using System.Net.Http.Headers;
using Azure.Data.Tables;
using Hotline.Benchmarks.Intake;
using Hotline.Benchmarks.Journey;
using Hotline.Benchmarks.Running;
using Hotline.Storage;

namespace Hotline.Benchmarks.WorkList;

/// <summary>The two pages, each as the app serves it and as the bare query under it.</summary>
internal sealed class Pages
{
    private const int PageSize = 50;

    private readonly TableClient _listings;
    private readonly TableClient _cases;
    private readonly Complaint.Receipt _receipt;
    private readonly string _token;

    private Pages(TableClient listings, TableClient cases, Complaint.Receipt receipt, string token, TableEntity listed, TableEntity filed)
    {
        (_listings, _cases, _receipt, _token) = (listings, cases, receipt, token);
        (ListingModel, CaseModel) = (listed, filed);
    }

    /// <summary>The row of the one case in the work list of its department.</summary>
    public TableEntity ListingModel { get; }

    /// <summary>A row of the one case.</summary>
    public TableEntity CaseModel { get; }

    /// <summary>Files the case to read and has the app route it, so that both tables hold rows of its own making.</summary>
    public static async Task<Pages> PrepareAsync(string connectionString, CancellationToken cancellation)
    {
        await using var app = await CountedApp.StartAsync(connectionString, background: true);
        var traveller = new Traveller(app);
        var receipt = await Complaint.ReceiptAsync(app.Http);
        var department = await traveller.RoutedToAsync(receipt, cancellation);
        var listings = new TableClient(connectionString, StorageNames.ListingsTable);
        var cases = new TableClient(connectionString, StorageNames.CasesTable);
        return new(
            listings, cases, receipt, traveller.TokenOf(department), await FirstRowAsync(listings, cancellation), await FirstRowAsync(cases, cancellation));
    }

    public Task<bool> WorkListAsync(HttpClient app) => GetAsync(
        app,
        $"/api/departments/{ListingModel.PartitionKey}/worklist?size={PageSize}",
        headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", _token));

    public Task<bool> TrackAsync(HttpClient app) => GetAsync(
        app, $"/api/cases/{_receipt.Reference}", headers => headers.Add("Query-Code", _receipt.QueryCode));

    public async Task<bool> BareWorkListAsync()
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ListingModel.PartitionKey} and RowKey gt 'open-' and RowKey lt 'open.'");
        var page = await _listings.QueryAsync<TableEntity>(filter, PageSize).AsPages(pageSizeHint: PageSize).FirstAsync();
        return page.Values.Count > 0;
    }

    public async Task<bool> BareTrackAsync() =>
        await _cases.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {CaseModel.PartitionKey}")).AnyAsync();

    /// <summary>Waits for it: the case is committed a moment before it is listed.</summary>
    private static async Task<TableEntity> FirstRowAsync(TableClient table, CancellationToken cancellation)
    {
        while (true)
        {
            if (await table.QueryAsync<TableEntity>(cancellationToken: cancellation).FirstOrDefaultAsync(cancellation) is { } row)
            {
                return row;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    private static async Task<bool> GetAsync(HttpClient app, string path, Action<HttpRequestHeaders> identify)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        identify(request.Headers);
        using var response = await app.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
