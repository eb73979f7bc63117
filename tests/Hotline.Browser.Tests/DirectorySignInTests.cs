namespace Hotline.Browser.Tests;

/// <summary>Staff of a city that runs behind App Service Authentication sign in with the city's directory.</summary>
public sealed class DirectorySignInTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task SignIn_ByTheDirectory_TakesOneButtonInEveryLanguageOnTheSmallestPhone()
    {
        var city = await RunningCity.StartAsync(settings: new Dictionary<string, string?> { ["Hotline:SignIn:Platform"] = "true" });
        (await (await city.AsAsync(Staff.Administrator)).PostAsync(
            "api/accounts", new { account = "chen", displayName = "陈某", roles = new[] { "evaluator" }, signInName = "chen@city.example" })).Good();

        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            var words = new Words(language);
            await using var visitor = await browser.OpenAsync(city.Host.Http.BaseAddress!, language, screen: Screen.Smallest);
            await visitor.GoAsync("/sign-in?back=%2Faccount");
            (await visitor.OffersAsync(words["sign-in-directory"])).ShouldBeTrue();
            await ShouldBeFitAsync(visitor);

            await visitor.Page.Context.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["X-MS-CLIENT-PRINCIPAL-NAME"] = "chen@city.example" });
            await visitor.GoAsync("/sign-in?back=%2Faccount");
            await ShouldBeFitAsync(visitor);
            await visitor.PressAsync(words["sign-in"]);
            await visitor.Page.WaitForURLAsync("**/account");
        }

        await city.DisposeAsync();
    }

    private static async Task ShouldBeFitAsync(Visitor visitor)
    {
        (await visitor.BreachesAsync()).ShouldBeEmpty();
        (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        visitor.Complaints.ShouldBeEmpty();
    }
}
