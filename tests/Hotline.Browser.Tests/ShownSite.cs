namespace Hotline.Browser.Tests;

/// <summary>A city with something to show on every page, made once: the tests of this collection only look.</summary>
public sealed class ShownSite : IAsyncLifetime
{
    /// <summary>Of a citizen's page with everything it loads.</summary>
    internal const int MostBytes = 60 * 1024;

    private static readonly (string Language, Screen[] Screens)[] Looks =
    [
        ("zh-Hans", [Screen.Smallest, Screen.Phone with { Dark = true }, Screen.Desktop]),
        ("zh-Hant", [Screen.Smallest, Screen.Phone]),
        ("en", [Screen.Smallest, Screen.Phone with { Dark = true }]),
    ];

    private IReadOnlyDictionary<string, string> _places = new Dictionary<string, string>();

    public Site Site { get; } = new();

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        _places = await Exhibits.MakeAsync(Site);
    }

    public Task DisposeAsync() => Site.DisposeAsync();

    /// <summary>
    /// What does not hold of a page, though it should of every one: that it is found, quiet, no wider than the screen and accessible,
    /// and for citizens light. One visit in each language shows it all.
    /// </summary>
    /// <param name="path">"{case}" and the like stand for what <see cref="Exhibits"/> has of it.</param>
    /// <param name="account">Null for a citizen.</param>
    public async Task<IReadOnlyList<string>> FaultsOfAsync(string path, string? account = null, int status = 200)
    {
        var address = _places.Aggregate(path, (text, place) => text.Replace(place.Key, place.Value, StringComparison.Ordinal));
        var cookies = account is null ? null : await Site.CookiesAsync(account);
        var faults = new List<string>();
        foreach (var (language, screens) in Looks)
        {
            await using var visitor = await Site.OpenAsync(language, screen: screens[0], cookies: cookies);
            var seen = new List<string>();
            if (await visitor.GoAsync(address) is var answered && answered != status)
            {
                seen.Add($"came with {answered}");
            }

            if (account is null && await visitor.BytesAsync() is var bytes && bytes is 0 or > MostBytes)
            {
                seen.Add($"{bytes} bytes");
            }

            foreach (var screen in screens)
            {
                seen.AddRange(await FaultsOnAsync(visitor, screen));
            }

            faults.AddRange([.. seen.Concat(visitor.ComplaintsBut(status)).Select(fault => $"{language}: {fault}")]);
        }

        return faults;
    }

    /// <summary>On the smallest screen the page has only to fit; it is judged on those that people have.</summary>
    private static async Task<IReadOnlyList<string>> FaultsOnAsync(Visitor visitor, Screen screen)
    {
        await visitor.LookOnAsync(screen);
        IReadOnlyList<string> wide = await visitor.ScrollsSidewaysAsync() ? [$"wider than {screen.Width}"] : [];
        return screen == Screen.Smallest ? wide : [.. wide, .. await visitor.BreachesAsync()];
    }
}

[CollectionDefinition(Name)]
public sealed class ShownSiteCollection : ICollectionFixture<ShownSite>
{
    public const string Name = "shown site";
}
