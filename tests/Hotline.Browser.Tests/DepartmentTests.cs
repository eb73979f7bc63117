using Hotline.Pages.Words;

namespace Hotline.Browser.Tests;

/// <summary>A department's main way: from the work list over draft and approval to the answer, at a browser.</summary>
[Collection(SiteCollection.Name)]
public sealed class DepartmentTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true, false)]
    [InlineData("zh-Hant", true, false)]
    [InlineData("en", true, true)]
    [InlineData("en", false, false)]
    public async Task Department_AcceptsDraftsApprovesAndSends(string language, bool script, bool onPhone)
    {
        var words = new Words(language);
        var screen = onPhone ? Screen.Phone : Screen.Desktop;
        var filed = await AtHousingAsync();
        await using var handler = await site.OpenAsAsync(Staff.Housing, language, script, screen);
        await handler.Page.Locator($"input[value^='{filed.Reference}:']").CheckAsync();
        await handler.PressAsync(words["work.accept-selected"]);
        (await handler.TextAsync()).ShouldContain(words["work.accepted"]);

        await handler.FollowAsync(filed.Reference);
        await handler.FollowAsync(words["action.name-DraftAnswer"]);
        await handler.FillAsync(words["action.field-answer"], "电梯已修复，请您查验。");
        await handler.PressAsync(words["action.name-DraftAnswer"]);
        (await handler.TextAsync()).ShouldContain("电梯已修复，请您查验。");
        (await handler.OffersAsync(words["action.name-ApproveAnswer"])).ShouldBeFalse("Nobody approves their own draft.");

        await using var approver = await site.OpenAsAsync(Staff.HousingApprover, language, script, screen);
        await approver.FollowAsync(words["work.view-approval"]);
        await approver.FollowAsync(filed.Reference);
        await approver.PressAsync(words["action.name-ApproveAnswer"]);

        await handler.Page.ReloadAsync();
        await handler.PressAsync(words["action.name-SendAnswer"]);
        (await filed.StatusAsync()).ShouldBe("answered");
        handler.Complaints.Concat(approver.Complaints).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", false)]
    [InlineData("en", true)]
    public async Task Department_AskingForAPublicVersion_GetsItInItsFieldAndDecides(string language, bool script)
    {
        var words = new Words(language);
        var filed = await AtHousingAsync();
        (await filed.ByStaffAsync(Staff.Housing, "accept")).Good();
        await using var handler = await site.OpenAsAsync(Staff.Housing, language, script, Screen.Phone, at: $"/cases/{filed.Reference}/actions/draftAnswer");
        await handler.FillAsync(words["action.field-answer"], "电梯已修复，有问题请致电 13900000077。");
        await handler.PressAsync(words["action.suggest"]);

        var suggested = await handler.Page.GetByLabel(words["action.field-publicAnswer"]).InputValueAsync();
        suggested.ShouldStartWith("电梯已修复");
        suggested.ShouldNotContain("13900000077");
        (await handler.Page.Locator(".hints del").InnerTextAsync()).ShouldBe("13900000077");
        (await handler.Page.GetByLabel(words["action.field-answer"]).InputValueAsync()).ShouldContain("13900000077");
        (await filed.ReadByStaffAsync()).Text.ShouldNotContain("电梯已修复", Shouldly.Case.Sensitive, "Nothing is kept by asking.");
        await handler.FillAsync(words["action.field-publicAnswer"], "电梯已修复。");
        await handler.PressAsync(words["action.name-DraftAnswer"]);

        (await filed.ReadByStaffAsync(Staff.Housing)).Text.ShouldContain("电梯已修复。");
        handler.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_RefusedForItsFields_ComesBackWithWhatWasTyped()
    {
        var words = new Words("en");
        var filed = await site.City.AcceptedAsync();
        await using var handler = await site.OpenAsAsync(Staff.Water, at: $"/cases/{filed.Reference}/actions/transfer");
        await handler.FillAsync(words["action.field-reason"], "The pipe belongs to the housing office.");
        await handler.PressAsync(words["action.name-Transfer"]);
        (await handler.FocusAsync()).ShouldBe(".error-summary");
        await handler.ClickAsync(handler.Page.Locator(".error-summary a"));
        (await handler.FocusAsync()).ShouldBe("#department");
        (await handler.Page.GetByLabel(words["action.field-reason"]).InputValueAsync()).ShouldBe("The pipe belongs to the housing office.");
    }

    [Fact]
    public async Task Form_OfAVersionThatIsStale_TellsWhatHappenedMeanwhileAndIsTakenOnceSentAgain()
    {
        var words = new Words("en");
        var filed = await site.City.AcceptedAsync();
        await using var handler = await site.OpenAsAsync(Staff.Water, at: $"/cases/{filed.Reference}/actions/tellProgress");
        await handler.FillAsync(words["action.field-notice"], "Parts are on their way.");
        (await filed.ByStaffAsync(Staff.WaterApprover, "notes", new { note = "请今天完成。" })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "progress", new { notice = "师傅已出发。" })).Good();
        await handler.PressAsync(words["action.name-TellProgress"]);
        var text = await handler.TextAsync();
        text.ShouldContain(words["action.since"]);
        text.ShouldContain("师傅已出发。");
        await handler.PressAsync(words["action.name-TellProgress"]);
        (await filed.ReadByCitizenAsync()).Text.ShouldContain("Parts are on their way.");
    }

    [Fact]
    public async Task Draft_CheckedBeforeItIsKept_ShowsWhatStandsOutAndKeepsNothing()
    {
        var words = new Words("en");
        var filed = await site.City.AcceptedAsync();
        await using var handler = await site.OpenAsAsync(Staff.Water, at: $"/cases/{filed.Reference}/actions/draftAnswer");
        await handler.FillAsync(words["action.field-answer"], "收悉。");
        await handler.PressAsync(words["action.check"]);
        (await handler.TextAsync()).ShouldContain(words["casework.quality"]);
        (await handler.Page.GetByLabel(words["action.field-answer"]).InputValueAsync()).ShouldBe("收悉。");
        (await filed.ReadByStaffAsync())["casework.draft.text"].ShouldBeNull();
    }

    [Fact]
    public async Task Template_ChosenWhileDrafting_AsksForItsPlacesAndWritesTheRest()
    {
        var words = new Words("zh-Hans");
        var filed = await site.City.AcceptedAsync();
        await using var handler = await site.OpenAsAsync(Staff.Water, "zh-Hans", at: $"/cases/{filed.Reference}/actions/draftAnswer");
        await handler.FollowAsync("已办结");
        await handler.FillAsync("核实情况", "阀门损坏");
        await handler.FillAsync("办理结果", "已更换阀门");
        await handler.PressAsync(words["action.name-DraftAnswer"]);
        var text = await handler.TextAsync();
        text.ShouldContain("阀门损坏；已更换阀门");
        text.ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task CoHandlers_SeveralAtOnce_AreInvitedAndARefusedOneIsNamedWhereItStands()
    {
        var words = new Words("en");
        var filed = await site.City.AcceptedAsync();
        await using var handler = await site.OpenAsAsync(Staff.Water, at: $"/cases/{filed.Reference}/actions/invite");
        await handler.Page.Locator("#parts-0-department").SelectOptionAsync("housing-construction");
        await handler.Page.Locator("#parts-0-asked").FillAsync("请检查二次供水设施。");
        await handler.ClickAsync(handler.Page.GetByText(PageTexts.Of("action.legend-part", words.Language, 2)));
        await handler.Page.Locator("#parts-1-department").SelectOptionAsync("water-affairs");
        await handler.Page.Locator("#parts-1-asked").FillAsync("Ourselves.");
        await handler.PressAsync(words["action.name-Invite"]);
        await handler.ClickAsync(handler.Page.Locator(".error-summary a"));
        (await handler.FocusAsync()).ShouldBe("#parts-1-department");
        await handler.Page.Locator("#parts-1-department").SelectOptionAsync("urban-management");
        await handler.PressAsync(words["action.name-Invite"]);
        (await filed.ReadByStaffAsync()).List("casework.parts").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Search_ByWords_FindsTheCaseAndKeepsTheWordsOutOfTheAddress()
    {
        var words = new Words("en");
        var filed = await site.City.RoutedAsync(new AComplaint { Text = "海棠苑小区的自来水发黄，水龙头放出来的水有铁锈味。" });
        await site.City.IndexAsync();
        await using var handler = await site.OpenAsAsync(Staff.Supervisor, at: "/search");
        await handler.FillAsync(words["search.field-text"], "海棠苑");
        await handler.PressAsync(words["search.find"]);
        (await handler.TextAsync()).ShouldContain(filed.Reference);
        handler.Page.Url.ShouldEndWith("/search");
        await handler.FollowAsync(filed.Reference);
        handler.Address.ShouldBe($"/cases/{filed.Reference}");
    }

    [Fact]
    public async Task Search_ByFiltersAlone_KeepsThemInTheAddress()
    {
        var words = new Words("en");
        await using var handler = await site.OpenAsAsync(Staff.Supervisor, at: "/search");
        await handler.ClickAsync(handler.Page.GetByText(words["search.narrow"]));
        await handler.Page.Locator("#department").SelectOptionAsync("water-affairs");
        await handler.PressAsync(words["search.find"]);
        new Uri(handler.Page.Url).Query.ShouldBe("?department=water-affairs&page=1");
    }

    private async Task<FiledCase> AtHousingAsync()
    {
        var filed = await site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "housing-construction", category = "urban.water.supply" })).Good();
        return filed;
    }
}
