using Hotline.Core.Cases;
using Hotline.Language.Signals;

namespace Hotline.Language.Tests.Signals;

public sealed class CueReaderTests
{
    private readonly CueReader _cues = new(SmallCity.Policy.Cues);

    [Theory]
    [InlineData("请问怎么办理居住证", CaseKind.Inquiry)]
    [InlineData("請問怎麼辦理居住證", CaseKind.Inquiry)]
    [InlineData("How do I apply for a permit?", CaseKind.Inquiry)]
    [InlineData("居住证过期了还能用吗？", CaseKind.Inquiry)]
    [InlineData("路灯坏了，麻烦你们派人抢修", CaseKind.Request)]
    [InlineData("路灯坏了", CaseKind.Request)]
    [InlineData("我要投诉物业态度恶劣", CaseKind.Complaint)]
    [InlineData("投訴物業亂收費", CaseKind.Complaint)]
    [InlineData("I want to complain about the rude driver", CaseKind.Complaint)]
    [InlineData("举报工厂夜里偷排污水", CaseKind.Report)]
    [InlineData("建议在路口增设信号灯", CaseKind.Suggestion)]
    [InlineData("建議在路口增設信號燈", CaseKind.Suggestion)]
    [InlineData("表扬热心的公交司机，感谢他", CaseKind.Praise)]
    [InlineData("I am grateful and want to commend the nurse", CaseKind.Praise)]
    [InlineData("感谢你们，但我要投诉收费员", CaseKind.Complaint)]
    public void Text_Read_HasTheKindItsWordsTell(string text, CaseKind kind)
    {
        _cues.Read(text).Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("三楼起火了，快来人", Urgency.Emergency)]
    [InlineData("樓上著火了，有人被困", Urgency.Emergency)]
    [InlineData("There is a gas leak in the stairwell", Urgency.Emergency)]
    [InlineData("数百人围堵政府大门", Urgency.Emergency)]
    [InlineData("到现在没有人来救被困老人", Urgency.Emergency)]
    [InlineData("没有人管。电线掉落在路上", Urgency.Emergency)]
    [InlineData("停水两天了", Urgency.Urgent)]
    [InlineData("停電兩天了", Urgency.Urgent)]
    [InlineData("Burst pipe in the street", Urgency.Urgent)]
    [InlineData("楼道堆放杂物，有火灾隐患", Urgency.Urgent)]
    [InlineData("请加护栏，以免有人触电", Urgency.Urgent)]
    [InlineData("请把护栏装好", Urgency.Ordinary)]
    [InlineData("昨晚电梯故障，没有人被困", Urgency.Ordinary)]
    [InlineData("昨晚電梯故障，沒有人員被困", Urgency.Ordinary)]
    [InlineData("锅炉修好了，没有发生爆炸", Urgency.Ordinary)]
    [InlineData("The lift stopped but no one was trapped", Urgency.Ordinary)]
    [InlineData("He was fired; the firefighters left", Urgency.Ordinary)]
    public void Text_Read_HasTheUrgencyItsWordsTell(string text, Urgency urgency)
    {
        _cues.Read(text).Urgency.ShouldBe(urgency);
    }
}
