using System.Text.Json;

namespace Hotline.Browser.Tests;

/// <summary>A person at a browser; whatever the browser complains of is remembered.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
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

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>By the name that a person reads and a screen reader says.</summary>
    public Task FillAsync(string label, string text) => Page.GetByLabel(label).FillAsync(text);

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Whether there is a button or link of that name.</summary>
    public async Task<bool> OffersAsync(string name) =>
        await Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).CountAsync() > 0
        || await Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).CountAsync() > 0;

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    public string Address => new Uri(Page.Url).AbsolutePath;

    /// <summary>Whether the page is wider than the screen, so that it has to be pushed sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Whether the page is wider than the screen, on the smallest phone or a common one.</summary>
    public async Task<bool> IsTooWideAsync()
    {
        foreach (var screen in (Screen[])[Screen.Smallest, Screen.Phone])
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            if (await ScrollsSidewaysAsync())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every breach of WCAG 2.2 AA that axe-core finds: the rule and where.</summary>
    public async Task<IReadOnlyList<string>> BreachesAsync()
    {
        // Through the debugger, as the pages' own policy lets no foreign script in.
        await Page.EvaluateAsync(Axe.Value);
        var result = await Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations"
            + ".flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} (${node.failureSummary})`))");
        return [.. result.EnumerateArray().Select(breach => breach.GetString()!)];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
