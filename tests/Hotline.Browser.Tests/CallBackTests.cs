using Hotline.Core.Cases;
using Hotline.Core.Rate.CallBacks;

namespace Hotline.Browser.Tests;

/// <summary>An operator calls back citizens who have not rated their answer.</summary>
[Collection(SiteCollection.Name)]
public sealed class CallBackTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", true)]
    [InlineData("zh-Hans", false)]
    public async Task Operator_TakesTheNextCitizen_AndEntersWhatTheySay(string language, bool script)
    {
        var words = new Words(language);
        var unrated = await WaitingAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Operator, language, script, Screen.Phone);
        await visitor.FollowAsync(words["nav-call-backs"]);

        await visitor.PressAsync(words["callbacks.take"]);
        (await visitor.TextAsync()).ShouldContain("139 0000 0001");
        if (script)
        {
            (await visitor.BreachesAsync()).ShouldBeEmpty();
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        }

        await visitor.PressAsync(words["callbacks.rate"]);
        (await visitor.Page.Locator(".error-summary li").CountAsync()).ShouldBe(2);

        await visitor.Page.GetByLabel(words["satisfaction-Satisfied"], new() { Exact = true }).CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Group, new() { Name = words["field-solved"] }).GetByLabel(words["yes"]).CheckAsync();
        await visitor.PressAsync(words["callbacks.rate"]);

        (await unrated.StatusAsync()).ShouldBe("closed");
        visitor.ComplaintsBut(400).ShouldBeEmpty();
    }

    /// <summary>An unrated case on the call-back list, as the hourly round puts it there days after the answer.</summary>
    private async Task<FiledCase> WaitingAsync()
    {
        var unrated = await site.City.AnsweredAsync();
        var found = await site.City.Host.Get<ICases>().FindAsync(Reference.Parse(unrated.Reference), CancellationToken.None);
        var answered = found!.State.AnsweredAt!.Value;
        await site.City.Host.Get<ICallBacks>().AddAsync(
            new(found.State.Reference, found.State.Department!, answered, answered, Attempts: 0), CancellationToken.None);
        return unrated;
    }
}
