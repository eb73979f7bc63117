using System.Text.RegularExpressions;
using Hotline.Browser.Tests;
using Hotline.Pages.Words;

namespace Hotline.Screenshots;

/// <summary>Goes through the pages as the people of the demonstration city.</summary>
/// <param name="only">How the names of the pages begin that are taken; all where there is none.</param>
internal sealed partial class Photographer(Browser.Tests.Browser browser, Uri site, Album album, string language, IReadOnlyList<string> only)
{
    private const string Password = "yunxi-demo-1";

    public async Task TakeAllAsync()
    {
        await PrepareAsync();
        foreach (var (look, screen) in Album.Looks)
        {
            foreach (var byAccount in Shot.All.Where(shot => IsWanted(shot.Name)).GroupBy(shot => shot.Account))
            {
                await using var visitor = await OpenAsync(screen);
                if (byAccount.Key is { } account)
                {
                    await SignInAsync(visitor, account);
                }

                foreach (var shot in byAccount)
                {
                    await visitor.GoAsync(await AddressAsync(visitor, shot));
                    await album.TakeAsync(visitor, look, shot.Name);
                }
            }

            if (IsWanted("file-") || IsWanted("receipt") || IsWanted("tracked-case"))
            {
                await using var citizen = await OpenAsync(screen);
                await FileAsync(citizen, look);
            }
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

    private bool IsWanted(string name) =>
        only.Count == 0 || only.Any(each => name.StartsWith(each, StringComparison.Ordinal) || each.StartsWith(name, StringComparison.Ordinal));

    /// <summary>What the demonstration leaves undone and some page needs: a meeting, bulletins, a finding.</summary>
    private async Task PrepareAsync()
    {
        foreach (var (account, occasion) in Occasions.All)
        {
            await using var visitor = await OpenAsync(Screen.Desktop);
            await SignInAsync(visitor, account);
            await occasion(visitor);
        }
    }

    /// <summary>With the first case that the account's work list names, or the first link of the page that leads to it.</summary>
    private static async Task<string> AddressAsync(Visitor visitor, Shot shot)
    {
        if (shot.On is not null)
        {
            await visitor.GoAsync(shot.On);
            return await FirstAsync(visitor, shot.Path);
        }

        if (!shot.Path.Contains(Shot.Case, StringComparison.Ordinal))
        {
            return shot.Path;
        }

        await visitor.GoAsync("/work");
        return shot.Path.Replace(Shot.Case, Reference().Match(await FirstAsync(visitor, "/cases/")).Value, StringComparison.Ordinal);
    }

    private static async Task<string> FirstAsync(Visitor visitor, string begins) =>
        (await visitor.Page.Locator($"a[href^='{begins}']").First.GetAttributeAsync("href"))!;

    /// <summary>A citizen files a complaint, page by page, and follows it.</summary>
    private async Task FileAsync(Visitor citizen, string look)
    {
        await citizen.GoAsync("/file");
        await citizen.FillAsync(T("field-text"), "学府路小学门口的人行横道线磨没了，早晚接送孩子很危险，希望尽快重新画线。");
        await NextAsync(citizen, look, "file-where");
        await citizen.Page.Locator(".map-field input:visible").ClickAsync(new() { Position = new() { X = 90, Y = 90 } });
        await album.TakeAsync(citizen, look, "file-where-marked");
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
