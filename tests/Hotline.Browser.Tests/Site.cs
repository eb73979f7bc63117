namespace Hotline.Browser.Tests;

/// <summary>The running city and a browser to look at it with, shared by the classes of the collection.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly Browser _browser = new();

    public RunningCity City { get; } = new();

    public async Task InitializeAsync() => await Task.WhenAll(City.InitializeAsync(), _browser.InitializeAsync());

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        await City.DisposeAsync();
    }

    public Task<Visitor> OpenAsync(string language = "en", bool script = true, Screen? screen = null) =>
        _browser.OpenAsync(City.Host.Http.BaseAddress!, language, script, screen);

    /// <summary>Dispatches what other tests left at the desk: ten cases are on a page, and theirs would push a test's own to the next.</summary>
    public async Task EmptyDeskAsync()
    {
        var supervisor = await City.AsAsync(Staff.Supervisor);
        foreach (var reference in await City.WorkListAsync("desk"))
        {
            await supervisor.ActAsync(reference, "dispatch", new { department = "water-affairs" });
        }
    }

    /// <summary>Has the month's ratings published, so that the pages on them have something to show.</summary>
    public async Task PublishAsync() => (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/ratings/publish", new { })).Good();
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
