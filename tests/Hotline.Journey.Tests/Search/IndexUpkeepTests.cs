using Azure.Storage.Blobs;
using Hotline.Core.Search;
using Hotline.Storage;

namespace Hotline.Journey.Tests.Search;

/// <summary>How cases come into the index and stay right in it, with the real storage and several processes.</summary>
public sealed class IndexUpkeepTests : IAsyncLifetime
{
    private readonly List<RunningCity> _cities = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var city in _cities)
        {
            await city.DisposeAsync();
        }
    }

    [Fact]
    public async Task Index_WrittenByOneHost_IsFoundByAnother()
    {
        var city = await StartAsync();
        var other = await StartAsync(on: city);
        var filed = await city.RoutedAsync();
        await HandOnAsync(city, other);
        await city.Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None);

        await other.Host.Get<ICaseIndex>().RefreshAsync(CancellationToken.None);

        (await FindAsync(other)).ShouldBe([filed.Reference]);
    }

    [Fact]
    public async Task Index_BothHostsWritingInTurn_LosesNothing()
    {
        var city = await StartAsync();
        var other = await StartAsync(on: city);
        var filed = new List<string>();
        foreach (var writer in new[] { city, other, city, other })
        {
            filed.Add((await city.RoutedAsync()).Reference);
            await HandOnAsync(city, other);
            (await writer.Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None)).ShouldBeGreaterThan(0);
        }

        await city.Host.Get<ICaseIndex>().RefreshAsync(CancellationToken.None);
        (await FindAsync(city)).Order(StringComparer.Ordinal).ShouldBe(filed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Index_WhileAnotherHoldsTheLease_WaitsAndKeepsWhatWaits()
    {
        var city = await StartAsync();
        var filed = await city.RoutedAsync();
        await using (var lease = await city.Host.Get<IIndexFiles>().TakeLeaseAsync(CancellationToken.None))
        {
            lease.ShouldNotBeNull();
            await city.IndexAsync();
            (await FindAsync(city)).ShouldBeEmpty();
        }

        await city.IndexAsync();

        (await FindAsync(city)).ShouldBe([filed.Reference]);
    }

    /// <summary>A writer whose lease ran out while it worked, and another that wrote meanwhile.</summary>
    [Fact]
    public async Task Index_ByAWriterThatOutlivedItsLease_IsRefusedAndWaitsForTheNext()
    {
        var city = await StartAsync();
        var other = await StartAsync(on: city);
        await city.RoutedAsync();
        await HandOnAsync(city, other);
        var stale = other.Host.Get<ICaseIndex>();
        await stale.RefreshAsync(CancellationToken.None);
        var waiting = await other.Host.Get<IPendingDocuments>().ReadAsync(10, CancellationToken.None);
        await city.Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None);

        (await stale.WriteAsync([.. waiting.SelectMany(batch => batch.Documents)], CancellationToken.None)).ShouldBeFalse();

        await stale.RefreshAsync(CancellationToken.None);
        (await FindAsync(other)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Check_AfterAProcessDiedWithItsNotes_FindsAndRepairsWhatIsMissing()
    {
        var city = await StartAsync();
        var answered = await city.AnsweredAsync();
        var open = await city.RoutedAsync();
        var another = await StartAsync(on: city);
        (await FindAsync(another)).ShouldBeEmpty();

        await CheckAsync(another);

        (await FindAsync(another)).Order(StringComparer.Ordinal)
            .ShouldBe(new[] { answered.Reference, open.Reference }.Order(StringComparer.Ordinal));
        var walk = await another.Host.Get<IIndexWalks>().FindAsync(CancellationToken.None);
        walk.ShouldNotBeNull().IsUnderWay.ShouldBeFalse();
        walk.Seen.ShouldBe(2);
        walk.Repaired.ShouldBe(2);
    }

    [Fact]
    public async Task Check_BetweenTheDailyWalks_LooksAtTheOpenCases()
    {
        var city = await StartAsync();
        await CheckAsync(city);
        var open = await city.RoutedAsync();
        var another = await StartAsync(on: city);

        await CheckAsync(another);

        (await FindAsync(another)).ShouldBe([open.Reference]);
    }

    [Fact]
    public async Task Rebuild_ByAnAdministrator_MakesTheIndexAnewFromTheCases()
    {
        var city = await StartAsync();
        var answered = await city.AnsweredAsync();
        var open = await city.RoutedAsync();
        await city.IndexAsync();
        (await (await city.AsAsync(Staff.Operator)).PostAsync("api/search/rebuild")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var administrator = await city.AsAsync(Staff.Administrator);
        (await administrator.PostAsync("api/search/rebuild")).Good();
        (await FindAsync(city)).Count.ShouldBe(2);
        (await administrator.GetAsync("api/search/index")).Good()["rebuilding"].ShouldBe("True");
        await CheckAsync(city);

        (await FindAsync(city)).Order(StringComparer.Ordinal)
            .ShouldBe(new[] { answered.Reference, open.Reference }.Order(StringComparer.Ordinal));
        var state = (await administrator.GetAsync("api/search/index")).Good();
        state["cases"].ShouldBe("2");
        state["rebuilding"].ShouldBe("False");
        state["checked.rebuild"].ShouldBe("True");
        state["checked.seen"].ShouldBe("2");
    }

    [Fact]
    public async Task Index_InStorage_HoldsNothingReadable()
    {
        var city = await StartAsync();
        await city.RoutedAsync(AComplaint.WithoutAName($"zanzibar绝密内容，{Sentences.NoWater}"));
        await city.Host.Get<ChangeNotes>().HandOnAsync(CancellationToken.None);
        var pending = await ContentsAsync(city);
        await city.Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None);

        var contents = pending.Concat(await ContentsAsync(city)).ToList();

        contents.Count.ShouldBeGreaterThan(3);
        contents.ShouldAllBe(content => !content.Contains("zanzibar", StringComparison.OrdinalIgnoreCase) && !content.Contains("绝密", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notes_AtTheEndOfAProcess_AreHandedOn()
    {
        var city = await StartAsync();
        var leaving = await RunningCity.StartAsync(on: city);
        var filed = await leaving.FileAsync();
        await leaving.DisposeAsync();

        await city.IndexAsync();

        (await FindAsync(city)).ShouldBe([filed.Reference]);
    }

    private async Task<RunningCity> StartAsync(RunningCity? on = null)
    {
        _cities.Insert(0, await RunningCity.StartAsync(on: on));
        return _cities[0];
    }

    private static async Task<IReadOnlyList<string>> ContentsAsync(RunningCity city)
    {
        var contents = new List<string>();
        var container = new BlobContainerClient(city.ConnectionString, StorageNames.SearchContainer);
        await foreach (var blob in container.GetBlobsAsync())
        {
            contents.Add((await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString());
        }

        return contents;
    }

    private static async Task CheckAsync(RunningCity city)
    {
        await city.Host.Get<CheckIndexHandler>().HandleAsync(CancellationToken.None);
        await city.Host.Get<IndexChangesHandler>().HandleAsync(CancellationToken.None);
    }

    private static async Task HandOnAsync(params RunningCity[] cities)
    {
        foreach (var city in cities)
        {
            await city.Host.Get<ChangeNotes>().HandOnAsync(CancellationToken.None);
        }
    }

    private static async Task<IReadOnlyList<string>> FindAsync(RunningCity city)
    {
        var found = await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/search", new { });
        return [.. found.Good().List("cases").Select(entry => entry.GetProperty("reference").GetString()!)];
    }
}
