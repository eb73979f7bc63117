using System.Collections.Concurrent;

namespace Hotline.Browser.Tests;

/// <summary>The running city and a browser to look at it with, shared by the classes of the collection.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly Browser _browser = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _cookies = new();
    private readonly Lazy<Task> _bulletin;

    public Site() => _bulletin = new(PublishBulletinAsync);

    public RunningCity City { get; } = new();

    public async Task InitializeAsync() => await Task.WhenAll(City.InitializeAsync(), _browser.InitializeAsync());

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        await City.DisposeAsync();
    }

    public Task<Visitor> OpenAsync(string language = "en", bool script = true, Screen? screen = null, string? cookies = null) =>
        _browser.OpenAsync(City.Host.Http.BaseAddress!, language, script, screen, cookies);

    /// <summary>What a browser holds of a member of staff who has signed in; once for each.</summary>
    public Task<string> CookiesAsync(string account) =>
        _cookies.GetOrAdd(account, name => new(async () =>
        {
            await using var visitor = await OpenAsync();
            return await visitor.SignInAsync(name, Staff.Password);
        })).Value;

    /// <summary>The case whose receipt the visitor has before them.</summary>
    public async Task<FiledCase> OnReceiptAsync(Visitor visitor) => new(
        City,
        await visitor.Page.Locator("#reference").InnerTextAsync(),
        await visitor.Page.Locator("#query-code").InnerTextAsync());

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

    /// <summary>There is a published bulletin, /bulletins/2026/1 or later.</summary>
    public Task BulletinAsync() => _bulletin.Value;

    /// <summary>The path of a finding against the water affairs bureau that waits for its decision.</summary>
    public async Task<string> FindingAsync()
    {
        var proposed = (await (await City.AsAsync(Staff.Supervisor)).PostAsync(
            "api/departments/water-affairs/findings", new { cause = "notDoing", grounds = "逾期未答复。", cases = Array.Empty<string>() })).Good();
        var path = $"findings/water-affairs/{proposed["id"]}";
        (await (await City.AsAsync(Staff.Water)).AtVersion(proposed.Version).PostAsync($"api/departments/water-affairs/findings/{proposed["id"]}/statement", new { statement = "已安排。" })).Good();
        return path;
    }

    /// <summary>The path of a meeting with a dated item and one of the year's key work.</summary>
    public async Task<string> MeetingAsync()
    {
        var entered = (await (await City.AsAsync(Staff.Clerk)).PostAsync("api/meetings", new
        {
            number = "第12次",
            title = "供水专题会议",
            heldOn = "2026-03-02",
            items = new object[]
            {
                new { text = "恢复供水", department = "water-affairs", responsible = "水务局局长", due = "2026-03-20", coHandlers = new[] { "housing-construction" } },
                new { text = "改造老旧管网", department = "water-affairs", responsible = "水务局局长", keyWork = true },
            },
        })).Good();
        return $"meetings/{entered["id"]}";
    }

    /// <summary>The path of a bulletin that is not published yet.</summary>
    public async Task<string> BulletinDraftAsync()
    {
        var told = await City.RatedAsync("satisfied");
        var draft = (await (await City.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", new { kind = "case", subject = told.Reference })).Good();
        return $"bulletin-drafts/{draft["bulletin.id"]}";
    }

    private async Task PublishBulletinAsync()
    {
        var path = $"api/{await BulletinDraftAsync()}";
        var draft = (await (await City.AsAsync(Staff.Supervisor)).GetAsync(path)).Good();
        var approved = (await (await City.AsAsync(Staff.Administrator)).AtVersion(draft.Version).PostAsync($"{path}/approve")).Good();
        (await (await City.AsAsync(Staff.Supervisor)).AtVersion(approved.Version).PostAsync($"{path}/publish")).Good();
    }
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
