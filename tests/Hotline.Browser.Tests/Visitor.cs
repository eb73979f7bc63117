using System.Text.Json;

namespace Hotline.Browser.Tests;

/// <summary>A person at a browser; whatever the browser complains of is remembered.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    private readonly IBrowserContext _context;
    private readonly bool _script;
    private readonly List<string> _complaints = [];

    public Visitor(IBrowserContext context, IPage page, bool script)
    {
        _context = context;
        _script = script;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser's console said of errors and refused content.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The same, less that a page came with a status which the test wanted.</summary>
    public IEnumerable<string> ComplaintsBut(int status) =>
        _complaints.Where(complaint => !complaint.Contains($"status of {status} ", StringComparison.Ordinal));

    /// <summary>Gives the status of the answer.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Without the page, as a script would; gives the cookies that came of it.</summary>
    public async Task<string> SignInAsync(string account, string password)
    {
        var answer = await _context.APIRequest.PostAsync("/api/sign-in", new() { DataObject = new { account, password } });
        return answer.Ok ? await _context.StorageStateAsync() : throw new InvalidOperationException($"{account} was not let in: {await answer.TextAsync()}");
    }

    /// <summary>By the name that a person reads and a screen reader says.</summary>
    public Task FillAsync(string label, string text) => Page.GetByLabel(label).FillAsync(text);

    public Task PressAsync(string button) => ClickAsync(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task FollowAsync(string link) => ClickAsync(Page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>Where that leads to another page, it is there whole: keys pressed before its script has come would be lost.</summary>
    public async Task ClickAsync(ILocator place)
    {
        await place.ClickAsync();
        if (_script)
        {
            await IsLoadedAsync();
        }
    }

    /// <summary>Whether there is a button or link of that name.</summary>
    public async Task<bool> OffersAsync(string name) =>
        await Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).CountAsync() > 0
        || await Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).CountAsync() > 0;

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>What has the focus: "#id", or ".class" where it has no id.</summary>
    public Task<string> FocusAsync() =>
        Page.EvaluateAsync<string>("() => { const at = document.activeElement; return at.id ? `#${at.id}` : `.${at.className}`; }");

    public string Address => new Uri(Page.Url).AbsolutePath;

    /// <summary>Goes on looking at the page on another screen.</summary>
    public async Task LookOnAsync(Screen screen)
    {
        await Page.SetViewportSizeAsync(screen.Width, screen.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>Whether the page is wider than the screen, so that it has to be pushed sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>What the page and all that it loaded weigh, even where nothing between the service and the browser compresses it.</summary>
    public Task<int> BytesAsync() => Page.EvaluateAsync<int>(
        "() => ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type)).reduce((sum, part) => sum + part.decodedBodySize, 0)");

    /// <summary>Every breach of WCAG 2.2 AA that axe-core finds: the rule and where.</summary>
    public async Task<IReadOnlyList<string>> BreachesAsync()
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            // Through the debugger, as the pages' own policy lets no foreign script in.
            await Page.EvaluateAsync(Axe.Value);
        }

        var result = await Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })).violations"
            + ".flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} (${node.failureSummary})`))");
        return [.. result.EnumerateArray().Select(breach => breach.GetString()!)];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>Asked of the page itself, which cannot miss the event.</summary>
    private async Task IsLoadedAsync()
    {
        const string WhenLoaded = "() => document.readyState === 'complete' || new Promise(loaded => addEventListener('load', () => loaded()))";
        for (var asked = false; !asked;)
        {
            try
            {
                await Page.EvaluateAsync(WhenLoaded);
                asked = true;
            }
            catch (PlaywrightException left) when (left.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                // A script went on to another page meanwhile: that one is to be asked.
            }
        }
    }
}
