using System.Text.RegularExpressions;
using Hotline.Browser.Tests;
using Hotline.Pages.Words;

namespace Hotline.Screenshots;

/// <summary>Goes through the pages as the people of the demonstration city.</summary>
internal sealed partial class Photographer(Browser.Tests.Browser browser, Uri site, Album album, string language)
{
    private const string Password = "yunxi-demo-1";

    public async Task TakeAllAsync()
    {
        foreach (var (look, screen) in Album.Looks)
        {
            foreach (var byAccount in Shot.All.GroupBy(shot => shot.Account))
            {
                await using var visitor = await OpenAsync(screen);
                if (byAccount.Key is { } account)
                {
                    await SignInAsync(visitor, account);
                }

                foreach (var shot in byAccount)
                {
                    await visitor.GoAsync(await FilledInAsync(visitor, shot.Path));
                    await album.TakeAsync(visitor, look, shot.Name);
                }
            }

            await using var citizen = await OpenAsync(screen);
            await FileAsync(citizen, look);
        }
    }

    private async Task<Visitor> OpenAsync(Screen screen) => await browser.OpenAsync(site, language, script: true, screen);

    private static async Task SignInAsync(Visitor visitor, string account)
    {
        await visitor.GoAsync("/sign-in");
        await visitor.Page.Locator("input[name=account]").FillAsync(account);
        await visitor.Page.Locator("input[name=password]").FillAsync(Password);
        await visitor.Page.Locator("main button[type=submit]").ClickAsync();
    }

    /// <summary>Fills in the first case that the account's work list names.</summary>
    private static async Task<string> FilledInAsync(Visitor visitor, string path)
    {
        if (!path.Contains(Shot.Case, StringComparison.Ordinal))
        {
            return path;
        }

        await visitor.GoAsync("/work");
        var link = await visitor.Page.Locator("a[href^='/cases/']").First.GetAttributeAsync("href");
        return path.Replace(Shot.Case, Reference().Match(link!).Value, StringComparison.Ordinal);
    }

    /// <summary>A citizen files a complaint, page by page, and follows it.</summary>
    private async Task FileAsync(Visitor citizen, string look)
    {
        await citizen.GoAsync("/file");
        await citizen.FillAsync(T("field-text"), "学府路小学门口的人行横道线磨没了，早晚接送孩子很危险，希望尽快重新画线。");
        await NextAsync(citizen, look, "file-where");
        await citizen.Page.Locator("[name='place.address']").FillAsync("临湖区学府路 18 号门口");
        await NextAsync(citizen, look, "file-who");
        await citizen.Page.Locator("[name='contact.phone']").FillAsync("13900000008");
        await NextAsync(citizen, look, "file-check");
        await NextAsync(citizen, look, "receipt");
        await citizen.GoAsync("/track/case");
        await album.TakeAsync(citizen, look, "tracked-case");
    }

    private async Task NextAsync(Visitor citizen, string look, string page)
    {
        await citizen.Page.Locator("main form button[type=submit]").Last.ClickAsync();
        await album.TakeAsync(citizen, look, page);
    }

    private string T(string key) => PageTexts.Of(key, language);

    [GeneratedRegex(@"\d{6}-\d{4}-\d{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
