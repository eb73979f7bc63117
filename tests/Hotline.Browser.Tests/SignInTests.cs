namespace Hotline.Browser.Tests;

/// <summary>Staff sign in at the page, each to the first page of their work or to the one that they wanted.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class SignInTests(ShownSite shown)
{
    [Theory]
    [InlineData("zh-Hans", true, Staff.Water, "/work")]
    [InlineData("zh-Hant", true, Staff.Clerk, "/letters")]
    [InlineData("en", false, Staff.Operator, "/calls")]
    public async Task Staff_WithTheirPassword_ComeToTheirWork(string language, bool script, string account, string first)
    {
        await using var visitor = await shown.Site.OpenAsync(language, script);

        await SignInAsync(visitor, new(language), account, Staff.Password);

        visitor.Address.ShouldBe(first);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_AfterAWrongPassword_ComeToThePageTheyWanted()
    {
        var words = new Words("en");
        await using var visitor = await shown.Site.OpenAsync();
        await visitor.GoAsync("/reports?by=channel");
        visitor.Address.ShouldBe("/sign-in");
        await SignInAsync(visitor, words, Staff.Evaluator, "another password");
        (await visitor.FocusAsync()).ShouldBe(".error-summary");

        await SignInAsync(visitor, words, Staff.Evaluator, Staff.Password);

        new Uri(visitor.Page.Url).PathAndQuery.ShouldBe("/reports?by=channel");
    }

    private static async Task SignInAsync(Visitor visitor, Words words, string account, string password)
    {
        if (visitor.Address != "/sign-in")
        {
            await visitor.GoAsync("/sign-in");
        }

        await visitor.FillAsync(words["field-account"], account);
        await visitor.FillAsync(words["field-password"], password);
        await visitor.PressAsync(words["sign-in"]);
    }
}
