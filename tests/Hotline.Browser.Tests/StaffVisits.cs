using Hotline.Pages.Frame;

namespace Hotline.Browser.Tests;

/// <summary>A member of staff at a browser.</summary>
internal static class StaffVisits
{
    /// <summary>Signed in already, as only the tests of signing in are about that.</summary>
    /// <param name="at">The page to begin on; null for the first of the account's work, where signing in leads.</param>
    public static async Task<Visitor> OpenAsAsync(
        this Site site, string account, string language = "en", bool script = true, Screen? screen = null, string? at = null)
    {
        var visitor = await site.OpenAsync(language, script, screen, await site.CookiesAsync(account));
        await visitor.GoAsync(at ?? StaffPlaces.FirstOf(Staff.Accounts.Single(one => one.Name == account).AsActor()));
        return visitor;
    }
}
