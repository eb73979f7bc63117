namespace Hotline.Browser.Tests;

/// <summary>What holds for pages that are seen only in the course of something, looked at in the visit that is made anyway.</summary>
internal static class PassedPages
{
    /// <summary>Accessible, light, and no wider than the smallest phone.</summary>
    /// <param name="script">Without it the judge never answers.</param>
    public static async Task ShouldBeSoundAsync(this Visitor visitor, bool script = true)
    {
        if (!script)
        {
            return;
        }

        (await visitor.BreachesAsync()).ShouldBeEmpty(visitor.Address);
        (await visitor.BytesAsync()).ShouldBeInRange(1, ShownSite.MostBytes, visitor.Address);
        var screen = visitor.Page.ViewportSize!;
        await visitor.Page.SetViewportSizeAsync(Screen.Smallest.Width, Screen.Smallest.Height);
        (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse(visitor.Address);
        await visitor.Page.SetViewportSizeAsync(screen.Width, screen.Height);
    }
}
