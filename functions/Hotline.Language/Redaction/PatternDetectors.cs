using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>What a form or the word before it gives away: e-mail, plates, passports, permits, chat accounts.</summary>
internal sealed partial class PatternDetectors : IDetector
{
    private static readonly (Regex Form, PersonalKind Kind, LocalText Why)[] Forms =
    [
        (Mail, PersonalKind.Email, new("电子邮箱地址", "電子郵箱地址", "An e-mail address")),
        (Plate, PersonalKind.LicencePlate, new("机动车号牌", "機動車號牌", "A vehicle's plate")),
        (PlateAfterCue, PersonalKind.LicencePlate, new("“车牌”等字样后的编号", "「車牌」等字樣後的編號", "What follows a word such as \"plate\"")),
        (Permit, PersonalKind.Permit, new("港澳台通行证号码", "港澳臺通行證號碼", "The number of a Hong Kong, Macau or Taiwan permit")),
        (Passport, PersonalKind.Passport, new("护照号码", "護照號碼", "A passport number")),
        (PassportForm, PersonalKind.Passport, new("像护照号的编号", "像護照號的編號", "A number in the form of a passport's")),
        (PermitForm, PersonalKind.Permit, new("像通行证号的编号", "像通行證號的編號", "A number in the form of a permit's")),
        (Chat, PersonalKind.Account, new("微信、QQ等账号", "微信、QQ等帳號", "A WeChat, QQ or similar account")),
    ];

    public IEnumerable<Finding> Find(FoldedText text) =>
        from form in Forms
        from match in form.Form.Matches(text.Value)
        let found = match.Groups["it"]
        select new Finding(found.Index, found.Length, form.Kind, form.Why);

    [GeneratedRegex(@"(?<it>[A-Za-z0-9][\w.+\-]{0,63} ?(@|\(at\)|\[at\]| at ) ?[A-Za-z0-9\-]+( ?\. ?[A-Za-z0-9\-]+)*\.[A-Za-z]{2,})(?![\w@])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail { get; }

    [GeneratedRegex(@"(?<it>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Za-z][·.•\- ]?[A-Za-z0-9]( ?[A-Za-z0-9]){3,5}[挂学警港澳试超]?)(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plate { get; }

    [GeneratedRegex(@"(车牌|牌照|号牌|车号|\bplate\b)[^\dA-Za-z，。,;；]{0,5}?(?<it>((?![是为])[\u4E00-\u9FFF]){0,2}[A-Za-z][·.•\- ]?[A-Za-z0-9]{4,8})(?![A-Za-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlateAfterCue { get; }

    [GeneratedRegex(@"(通行证|回乡证|台胞证|居住证|home return|travel permit|\bpermit\b)[^\d。；;]{0,12}?(?<![A-Za-z])(?<it>[A-Za-z]{0,2}\d{7,11})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Permit { get; }

    [GeneratedRegex(@"(护照|passport)[^\d。；;]{0,16}?(?<![A-Za-z])(?<it>[A-Za-z]{0,2}\d{6,9})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Passport { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<it>[EGDSPK][A-Za-z]?\d{7,8})(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PassportForm { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<it>[HMCT][A-Z]?\d{7,10})(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PermitForm { get; }

    [GeneratedRegex(@"(微信|威信|薇信|v信|(?<![A-Za-z])(v ?x|qq|line(?= ?id))|we ?chat|weixin|扣扣|企鹅|telegram|钉钉)( ?(群|号码|号|id|账号|account|是|为|名))*[ :：，,\-]{0,3}(?<it>[A-Za-z0-9][A-Za-z0-9_\-]{4,30})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Chat { get; }
}
