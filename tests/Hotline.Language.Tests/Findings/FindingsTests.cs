using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Publish;
using Hotline.Language.Text;

namespace Hotline.Language.Tests.Findings;

public sealed class FindingsTests
{
    private static readonly string[][] InBothScripts =
    [
        ["小区停水两天了，物业费却照收，业主忍无可忍", "小區停水兩天了，物業費卻照收，業主忍無可忍"],
        ["工厂偷排污水，这里的河水发黑发臭，请尽快处理", "工廠偷排汙水，這裡的河水發黑發臭，請儘快處理"],
        ["老板拖欠工资三个月，农民工的血汗钱要不到", "老闆拖欠工資三個月，農民工的血汗錢要不到"],
        ["学校强制学生订购教辅资料，家长很不满意", "學校強制學生訂購教輔資料，家長很不滿意"],
        ["感谢护士耐心照顾，医院的服务很好", "感謝護士耐心照顧，醫院的服務很好"],
        ["广场舞音响太吵，晚上睡不着觉，孩子没法写作业", "廣場舞音響太吵，晚上睡不著覺，孩子沒法寫作業"],
        ["请问养老保险关系怎么转移，需要什么材料", "請問養老保險關係怎麼轉移，需要什麼材料"],
        ["公交车等了一个小时都不来，司机态度恶劣", "公交車等了一個小時都不來，司機態度惡劣"],
        ["楼上起火了，有人被困在里面，救命", "樓上起火了，有人被困在裡面，救命"],
        ["超市卖过期食品，商家不退款还骂人", "超市賣過期食品，商家不退款還罵人"],
        ["建议在路口增设红绿灯，接送孩子很危险", "建議在路口增設紅綠燈，接送孩子很危險"],
        ["开发商延期交房，房子还漏水，令人失望", "開發商延期交房，房子還漏水，令人失望"],
    ];

    public static IEnumerable<object[]> Pairs() => InBothScripts;

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task SameText_InEitherScript_IsFoundToSayTheSame(string simplified, string traditional)
    {
        var (one, other) = (await FindAsync(simplified), await FindAsync(traditional));

        (one.Writing, other.Writing).ShouldBe((Writing.Simplified, Writing.Traditional));
        Folded(other.KeyPhrases).ShouldBe(one.KeyPhrases);
        (other.Sentiment, other.SentimentCues.Count).ShouldBe((one.Sentiment, one.SentimentCues.Count));
        other.KindCues.ShouldBe(one.KindCues);
        other.UrgencyCues.ShouldBe(one.UrgencyCues);
        for (var at = 0; at < one.Categories.Count; at++)
        {
            (other.Categories[at].Category, other.Categories[at].Probability).ShouldBe((one.Categories[at].Category, one.Categories[at].Probability));
            Folded(other.Categories[at].For).ShouldBe(one.Categories[at].For);
            Folded(other.Categories[at].Against).ShouldBe(one.Categories[at].Against);
        }
    }

    [Fact]
    public async Task Categories_AreThreeWithWhatSpokeForAndAgainst()
    {
        var found = await FindAsync("化工厂偷排污水，公交车也不来");

        found.Categories.Count.ShouldBe(3);
        found.Categories[0].Category.ShouldBe("environment.pollution.waste");
        found.Categories[0].For.ShouldContain(phrase => phrase.Contains("污水"));
        found.Categories[0].Against.ShouldContain(phrase => phrase.Contains("公交"));
        found.Categories.Select(each => each.Probability).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task KeyPhrases_AreTheMatterAndNotTheManners()
    {
        var found = await FindAsync("领导您好，我们小区的自来水停了两天，物业公司也不通知，希望尽快解决，谢谢！");

        found.KeyPhrases.ShouldContain(phrase => phrase.Contains("自来水"));
        found.KeyPhrases.ShouldContain(phrase => phrase.Contains("物业公司"));
        found.KeyPhrases.ShouldNotContain(phrase => phrase.Contains("希望") || phrase.Contains("谢谢") || phrase.Contains("我们"));
    }

    [Fact]
    public async Task KeyPhrases_OfEnglish_AreWholeWords() =>
        (await FindAsync("The traffic light at the crossing has been broken since Monday, and the bus never comes.")).KeyPhrases
            .ShouldContain("traffic light");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("\ud83d")]
    [InlineData("13900000000")]
    public async Task TextThatSaysNothing_IsFoundToSayNothing(string text)
    {
        var found = await FindAsync(text);

        found.KeyPhrases.ShouldBeEmpty();
        (found.Sentiment, found.Writing).ShouldBe((Sentiment.Neutral, Writing.Other));
    }

    [Fact]
    public async Task OverlongText_IsStillUnderstood() => (await FindAsync(new string('水', 50_000) + "。停水了")).Categories.Count.ShouldBe(3);

    [Fact]
    public async Task PeopleAndContacts_AreMentionedByKind()
    {
        var found = await FindAsync("我叫张小明，电话13900000001，孩子在学校被收了补课费");

        found.Mentions.ShouldContain(new PersonalMention(PersonalKind.Phone, "13900000001"));
        found.Mentions.ShouldContain(mention => mention.Kind == PersonalKind.Name && mention.Text.Contains("张小明"));
    }

    [Fact]
    public async Task Cues_AreNamed()
    {
        var understood = await SmallCity.Understanding.UnderstandAsync("我要投诉，楼上起火了", CancellationToken.None);

        (understood.Kind, understood.Urgency).ShouldBe((CaseKind.Complaint, Urgency.Emergency));
        understood.Findings!.KindCues.ShouldContain("投诉");
        understood.Findings.UrgencyCues.ShouldContain("起火");
    }

    private static async Task<TextFindings> FindAsync(string text) => (await SmallCity.Understanding.UnderstandAsync(text, CancellationToken.None)).Findings!;

    private static IEnumerable<string> Folded(IEnumerable<string> phrases) => phrases.Select(NormalText.Of);
}
