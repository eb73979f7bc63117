namespace Hotline.Browser.Tests;

/// <summary>One Chromium for all tests of an assembly; the system's own, since none is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>In milliseconds. For what never happens: on a busy machine a page may take its time.</summary>
    private const float LongestWait = 90_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        // Chromium's sandbox needs rights that a container's root does not have; the pages under test are our own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>A person's own browser: no cookie of anybody else's.</summary>
    /// <param name="cookies">What an earlier visit left, to go on with.</param>
    public async Task<Visitor> OpenAsync(Uri site, string language = "en", bool script = true, Screen? screen = null, string? cookies = null)
    {
        var size = screen ?? Screen.Desktop;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = site.AbsoluteUri,
            Locale = language,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = size.Width, Height = size.Height },
            ColorScheme = size.Dark ? ColorScheme.Dark : ColorScheme.Light,
            // Nothing is seen halfway between two colours.
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = cookies,
        });
        context.SetDefaultTimeout(LongestWait);
        return new(context, await context.NewPageAsync(), script);
    }

    private static string Find() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing; './hotline test' installs it.");
}

/// <summary>What a page is looked at on, in CSS pixels.</summary>
public sealed record Screen(int Width, int Height, bool Dark = false)
{
    public static Screen Desktop { get; } = new(1280, 900);

    public static Screen Phone { get; } = new(390, 844);

    public static Screen Smallest { get; } = new(320, 640);
}
