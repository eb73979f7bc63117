using Hotline.Core.Answer;
using Hotline.Core.Policy;
using Hotline.Language.Answers;

namespace Hotline.Language.Tests.Answers;

public sealed class AnswerQualityTests
{
    private const string Complaint = "望鹤路的路灯坏了一个多星期，晚上看不见路。请问路灯什么时候能修好？为什么报修没有人来？希望把旁边的井盖也换掉。";

    private const string GoodAnswer =
        "您好！接到反映后，我局于3月5日派人到望鹤路现场检查，报修没有人来是因为原值班电话变更，登记遗漏。路灯电缆已更换，3月6日晚恢复照明；旁边破损的井盖已同时更换。如有疑问请拨打0599-0000123。感谢您的监督。";

    private readonly AnswerQuality _quality = new(SmallCity.Policy);

    [Fact]
    public void GoodAnswer_Reviewed_RaisesNoWarning()
    {
        var review = Review(GoodAnswer);

        review.Warnings.ShouldBeEmpty();
        review.Asked.Select(asked => (asked.Text, asked.Answered)).ShouldBe(
        [
            ("请问路灯什么时候能修好？", true),
            ("为什么报修没有人来？", true),
            ("希望把旁边的井盖也换掉。", true),
        ]);
    }

    [Theory]
    [InlineData("您好，已收悉。", AnswerWarningKind.TooShort)]
    [InlineData("您好！关于公积金贷款额度，我中心于3月1日起执行新标准，请携带身份证到窗口办理，咨询电话0599-0000123。", AnswerWarningKind.OffTheSubject)]
    [InlineData("您好！路灯已更换，3月6日晚恢复照明，望鹤路晚上看得见路了，请拨打0599-0000123监督。谢谢支持。", AnswerWarningKind.NoActor)]
    [InlineData("您好！我局高度重视望鹤路路灯报修的事情，3月里会多多留意，井盖也在考虑，电话0599-0000123。", AnswerWarningKind.NoAction)]
    [InlineData("您好！我局派人到望鹤路现场检查，路灯电缆和井盖均已更换，请拨打0599-0000123监督。谢谢支持。", AnswerWarningKind.NoTime)]
    [InlineData("您好！我局于3月5日派人到望鹤路现场检查，路灯电缆和井盖均已更换，恢复照明，谢谢支持和监督。", AnswerWarningKind.NoContact)]
    [InlineData("您好！我局3月5日到望鹤路现场检查，该路灯不属于市政设施，不予维修，井盖也是，电话0599-0000123。", AnswerWarningKind.NoGround)]
    [InlineData("尊敬的网友，您好！您的留言已收悉，现将有关情况回复如下：我局高度重视，感谢您对我们工作的理解和支持，敬请谅解。", AnswerWarningKind.Boilerplate)]
    [InlineData("网友您好，您反映的望鹤路路灯报修和井盖问题已转相关部门处理，请您耐心等待，感谢您的留言。", AnswerWarningKind.OnlyPassedOn)]
    [InlineData("我局于3月5日派人到望鹤路现场检查，路灯电缆和井盖均已更换，3月6日晚恢复照明，电话0599-0000123。", AnswerWarningKind.NoGreeting)]
    [InlineData("您好，路灯不归我们管，别再投诉了，望鹤路的井盖爱找谁找谁，路灯坏了自己想办法。", AnswerWarningKind.Rude)]
    public void Answer_LackingOneThing_IsWarnedOfWithAReasonInThreeLanguages(string answer, AnswerWarningKind kind)
    {
        var warning = Review(answer).Warnings.First(warning => warning.Kind == kind);

        new[] { warning.Reason.ZhHans, warning.Reason.ZhHant, warning.Reason.En }.ShouldAllBe(reason => reason.Length > 5);
    }

    [Theory]
    [InlineData("请问路灯什么时候能修好？", "您好！我局已到望鹤路现场检查，路灯电缆需要更换。", "问的是时间，答复没有时间。")]
    [InlineData("为什么报修路灯没有人来？", "您好！我局3月5日到望鹤路更换了路灯，报修渠道畅通。", "问的是原因，答复没有说明原因。")]
    [InlineData("请问路灯坏了归哪个部门管？", "您好，路灯坏了可以打电话说。", "问的是由谁负责，答复没有说明。")]
    [InlineData("请问公租房申请需要什么材料？", "您好！路灯已修好。", "答复没有涉及这一点。")]
    public void Question_LeftOpen_SaysWhatIsMissing(string question, string answer, string why)
    {
        var asked = _quality.Review(question, answer, []).Asked.ShouldHaveSingleItem();

        asked.Answered.ShouldBeFalse();
        asked.Why.ZhHans.ShouldBe(why);
    }

    [Fact]
    public void Refusal_WithItsGround_IsNotWarnedOf() =>
        Kinds("您好！根据《城市照明管理规定》第二十条，望鹤路该路灯不属于市政设施，不予维修。").ShouldNotContain(AnswerWarningKind.NoGround);

    [Fact]
    public void AnswerOfLastTime_GivenAgain_IsWarnedOf()
    {
        _quality.Review(Complaint, GoodAnswer, [GoodAnswer.Replace("3月6日", "3月9日", StringComparison.Ordinal)]).Warnings
            .ShouldHaveSingleItem().Kind.ShouldBe(AnswerWarningKind.Repeated);
    }

    [Fact]
    public void TraditionalScript_Reviewed_IsJudgedAlike()
    {
        var review = _quality.Review(
            "望鶴路的路燈壞了。請問什麼時候能修好？",
            "您好！我局於3月5日派人到望鶴路現場檢查，路燈電纜已更換，當晚恢復照明。如有疑問請撥打0599-0000123。感謝您的監督。",
            []);

        review.Warnings.ShouldBeEmpty();
        review.Asked.ShouldHaveSingleItem().Answered.ShouldBeTrue();
    }

    [Fact]
    public void English_Reviewed_IsJudgedAlike()
    {
        const string Asked = "The street lamp on Wanghe Road is broken. When will the lamp be repaired?";

        _quality.Review(Asked, "Dear Sir, our engineers repaired the street lamp on Wanghe Road on 5 March. Please call 0599-0000123.", [])
            .Warnings.ShouldBeEmpty();
        _quality.Review(Asked, "Your message has been forwarded to the relevant department.", []).Warnings.Select(warning => warning.Kind)
            .ShouldBe(
            [
                AnswerWarningKind.OffTheSubject, AnswerWarningKind.QuestionOpen, AnswerWarningKind.NoTime, AnswerWarningKind.NoContact,
                AnswerWarningKind.Boilerplate, AnswerWarningKind.OnlyPassedOn, AnswerWarningKind.NoGreeting, AnswerWarningKind.NoAction,
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void GoodAnswer_BelowTheCitysOwnLimits_IsWarnedOf()
    {
        var strict = new AnswerPolicy(AnswerPolicy.None.Approval, []) { Quality = new(500, 0.99, 0.99, 0, 1) };
        var quality = new AnswerQuality(SmallCity.Policy with { Answers = strict });

        quality.Review(Complaint, GoodAnswer, []).Warnings.Select(warning => warning.Kind).Distinct().ShouldBe(
            [AnswerWarningKind.TooShort, AnswerWarningKind.OffTheSubject, AnswerWarningKind.QuestionOpen, AnswerWarningKind.Boilerplate],
            ignoreOrder: true);
    }

    private IEnumerable<AnswerWarningKind> Kinds(string answer) => Review(answer).Warnings.Select(warning => warning.Kind);

    private AnswerReview Review(string answer) => _quality.Review(Complaint, answer, []);
}
