namespace Hotline.Browser.Tests;

/// <summary>A member of staff at a browser.</summary>
internal static class StaffVisits
{
    /// <summary>Signs in by the page, as staff do, and stays on the first page of their work.</summary>
    public static async Task<Visitor> OpenAsAsync(
        this Site site, string account, string language = "en", bool script = true, Screen? screen = null)
    {
        var words = new Words(language);
        var visitor = await site.OpenAsync(language, script, screen);
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync(words["field-account"], account);
        await visitor.FillAsync(words["field-password"], Staff.Password);
        await visitor.PressAsync(words["sign-in"]);
        await visitor.Page.WaitForURLAsync(
            address => !address.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        if (script)
        {
            // Loaded whole: keys pressed before its script has come would be lost. Asked of the page itself, which cannot miss the event.
            await visitor.Page.EvaluateAsync("() => document.readyState === 'complete' || new Promise(loaded => addEventListener('load', () => loaded()))");
        }

        return visitor;
    }
}
