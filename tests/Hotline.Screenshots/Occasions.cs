using Hotline.Browser.Tests;
using Microsoft.Playwright;

namespace Hotline.Screenshots;

/// <summary>What people of the demonstration city do at the pages before the pictures are taken, one after the other.</summary>
internal static class Occasions
{
    public static IReadOnlyList<(string Account, Func<Visitor, Task> Act)> All { get; } =
    [
        ("letters", EnterMeetingAsync),
        ("supervisor", DraftBulletinsAsync),
        ("admin", PublishBulletinAsync),
        ("supervisor", ProposeFindingAsync),
    ];

    /// <summary>The demonstration city lives by the clock of this machine.</summary>
    private static DateTime Today => TimeProvider.System.GetUtcNow().Date;

    private static async Task EnterMeetingAsync(Visitor clerk)
    {
        await clerk.GoAsync("/new-meeting");
        await clerk.Page.Locator("#number").FillAsync("第18次");
        await clerk.Page.Locator("#title").FillAsync("城市排水防涝专题会议");
        await clerk.Page.Locator("#heldOn").FillAsync($"{Today.AddDays(-3):yyyy-MM-dd}");
        (string Text, string Department, string Responsible, int? Days)[] items =
        [
            ("完成学府路、湖滨路雨水管网疏通", "urban-management", "城市管理局分管负责人", 20),
            ("制定老旧小区排水改造三年计划", "housing-construction", "住房和城乡建设局主要负责人", null),
        ];
        for (var i = 0; i < items.Length; i++)
        {
            await clerk.Page.Locator($"#items-{i}-text").FillAsync(items[i].Text);
            await clerk.Page.Locator($"#items-{i}-department").SelectOptionAsync(items[i].Department);
            await clerk.Page.Locator($"#items-{i}-responsible").FillAsync(items[i].Responsible);
            if (items[i].Days is { } days)
            {
                await clerk.Page.Locator($"#items-{i}-due").FillAsync($"{Today.AddDays(days):yyyy-MM-dd}");
            }
        }

        await SendAsync(clerk);
    }

    private static async Task DraftBulletinsAsync(Visitor supervisor)
    {
        for (var month = 1; month <= 2; month++)
        {
            await supervisor.GoAsync("/bulletin-drafts?new=month");
            await supervisor.Page.Locator("#period").SelectOptionAsync(new SelectOptionValue { Index = month });
            await SendAsync(supervisor);
            await supervisor.Page.Locator("#words").FillAsync("本月总体办结及时。个别事项逾期，相关单位要查明原因、限期办结。");
            await SendAsync(supervisor);
        }
    }

    private static async Task PublishBulletinAsync(Visitor second)
    {
        await second.GoAsync("/bulletin-drafts");
        await second.Page.Locator("a[href^='/bulletin-drafts/month']").First.ClickAsync();
        await second.Page.Locator("form[action$='/approve'] button").ClickAsync();
        await second.Page.Locator("form[action$='/publish'] button").ClickAsync();
    }

    private static async Task ProposeFindingAsync(Visitor supervisor)
    {
        await supervisor.GoAsync("/findings");
        await supervisor.Page.Locator("summary").Last.ClickAsync();
        await supervisor.Page.Locator("#department").SelectOptionAsync("urban-management");
        await supervisor.Page.Locator("input[name=cause][value=notDoing]").CheckAsync();
        await supervisor.Page.Locator("#grounds").FillAsync("同一路段井盖缺失诉求三次逾期未答复，违反限时办结制度。");
        await SendAsync(supervisor);
    }

    private static Task SendAsync(Visitor visitor) => visitor.Page.Locator("main form:has([data-once]) [data-once]").First.ClickAsync();
}
