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

    /// <summary>A member of staff who has signed in and stands where their work begins.</summary>
    public async Task<Visitor> SignInAsync(string account, string language = "en", bool script = true, Screen? screen = null)
    {
        var visitor = await OpenAsync(language, script, screen);
        var words = new Words(language);
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync(words["field-account"], account);
        await visitor.FillAsync(words["field-password"], Staff.Password);
        await visitor.PressAsync(words["sign-in"]);
        return visitor;
    }

    /// <summary>Has the month's ratings published, so that the pages on them have something to show.</summary>
    public async Task PublishAsync() => (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/ratings/publish", new { })).Good();
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
