using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>What stands in the place of what was taken out, in the language and script of the text.</summary>
internal static class Replacements
{
    private static readonly Dictionary<PersonalKind, LocalText> Words = new()
    {
        [PersonalKind.Phone] = new("〔电话〕", "〔電話〕", "[phone]"),
        [PersonalKind.IdCard] = new("〔身份证号〕", "〔身分證號〕", "[ID number]"),
        [PersonalKind.Passport] = new("〔护照号〕", "〔護照號〕", "[passport number]"),
        [PersonalKind.Permit] = new("〔通行证号〕", "〔通行證號〕", "[permit number]"),
        [PersonalKind.LicencePlate] = new("〔车牌号〕", "〔車牌號〕", "[licence plate]"),
        [PersonalKind.BankCard] = new("〔银行账号〕", "〔銀行帳號〕", "[bank account]"),
        [PersonalKind.Email] = new("〔邮箱〕", "〔郵箱〕", "[e-mail]"),
        [PersonalKind.Account] = new("〔网络账号〕", "〔網路帳號〕", "[account]"),
        [PersonalKind.Address] = new("〔门牌〕", "〔門牌〕", "[number]"),
        [PersonalKind.Name] = new("某某", "某某", "[name]"),
    };

    /// <summary>A family name alone, as before a title, becomes "某": "某先生".</summary>
    public static string Of(Finding finding, FoldedText text) =>
        finding.Kind == PersonalKind.Name && finding.Length == 1 ? "某"
        : Words[finding.Kind].In(!text.IsChinese ? "en" : text.IsTraditional ? "zh-Hant" : "zh-Hans");
}
