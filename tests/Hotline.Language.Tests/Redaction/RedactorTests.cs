using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Language.Redaction;

namespace Hotline.Language.Tests.Redaction;

public sealed class RedactorTests
{
    private readonly Redactor _redactor = new(PolicyLoader.Load(new EmbeddedPolicy()));

    [Theory]
    [InlineData("张先生的电话13900000000", "某先生的电话〔电话〕")]
    [InlineData("張先生的電話13900000000", "某先生的電話〔電話〕")]
    [InlineData("我叫李试言，住望鹤路88号白鹭苑5幢301室", "我叫某某，住望鹤路〔门牌〕白鹭苑〔门牌〕")]
    [InlineData("Call Mr Sample on 139 0000 0000", "Call [name] on [phone]")]
    [InlineData("卡号6200000000000000003", "卡号〔银行账号〕")]
    [InlineData("没有个人信息。", "没有个人信息。")]
    [InlineData("", "")]
    public void Text_Redacted_ReadsOnInItsOwnLanguage(string text, string redacted) => _redactor.Redact(text).Text.ShouldBe(redacted);

    [Theory]
    [InlineData("12345热线、110、工单261122-4839-2075")]
    [InlineData("望鹤路88路公交站，3月15号下午，云政办〔2024〕15号")]
    [InlineData("白鹭苑、柳浪家园和石渡镇停水")]
    [InlineData("公安局长期不管，城管队长期不来，主任老是推诿")]
    public void Text_ThatOnlyLooksPersonal_StaysAsItIs(string text) => _redactor.Redact(text).Text.ShouldBe(text);

    [Fact]
    public void Spans_OfARedaction_AreInOrderApartAndCarryKindAndReason()
    {
        const string Text = "王女士，１３９０００００００１，身份证990101199001010010，a@example.com";

        var spans = _redactor.Redact(Text).Spans;

        spans.Select(span => (span.Kind, Text.Substring(span.Start, span.Length))).ShouldBe(
        [
            (PersonalKind.Name, "王"),
            (PersonalKind.Phone, "１３９０００００００１"),
            (PersonalKind.IdCard, "990101199001010010"),
            (PersonalKind.Email, "a@example.com"),
        ]);
        spans.ShouldAllBe(span => span.Why.ZhHans.Length > 0 && span.Why.ZhHant.Length > 0 && span.Why.En.Length > 0);
    }

    [Theory]
    [InlineData("9901011990010100", false)]
    [InlineData("990101199001010019", true)]
    [InlineData("990101199001010011", false)]
    public void IdentityNumber_Checked_TellsWhetherTheCheckDigitAgrees(string number, bool agrees) => IdCheckDigit.Agrees(number).ShouldBe(agrees);

    [Fact]
    public void KnownPerson_OfACase_IsTakenOutWhereverItStands()
    {
        var known = new KnownPerson("安静", "139 0000 0000", null, null);

        _redactor.Redact("请联系安静，139-0000 0000。小区里很安 静。", known).Text.ShouldBe("请联系某某，〔电话〕。小区里很某某。");
        _redactor.Redact("小区里很安静。").Text.ShouldBe("小区里很安静。");
    }

    [Fact]
    public void BothScripts_OfOneText_LoseTheSamePlaces()
    {
        var simplified = _redactor.Redact("司马样本师傅，住学府路12号3楼，车牌沪A12345。").Spans;
        var traditional = _redactor.Redact("司馬樣本師傅，住學府路12號3樓，車牌滬A12345。").Spans;

        traditional.Select(span => (span.Start, span.Length, span.Kind)).ShouldBe(simplified.Select(span => (span.Start, span.Length, span.Kind)));
        simplified.Count.ShouldBe(3);
    }
}
