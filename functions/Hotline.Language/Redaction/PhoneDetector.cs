using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>Mobile, landline, service and foreign numbers: with separators, masked, or spelled digit by digit in Chinese.</summary>
internal sealed partial class PhoneDetector : IDetector
{
    private static readonly LocalText Mobile = new("手机号码", "手機號碼", "A mobile number");
    private static readonly LocalText Landline = new("固定电话号码", "固定電話號碼", "A landline number");
    private static readonly LocalText Foreign = new("带国际区号的号码", "帶國際區號的號碼", "A number with a country code");
    private static readonly LocalText Spelled = new("用汉字念出的号码", "用漢字念出的號碼", "A number spelled in Chinese numerals");
    private static readonly LocalText Masked = new("部分遮盖的电话号码", "部分遮蓋的電話號碼", "A partly masked telephone number");
    private static readonly LocalText AfterCue = new("“电话”等字样后的数字", "「電話」等字樣後的數字", "Digits after a word such as \"phone\"");

    private static readonly (Regex Form, LocalText Why)[] Forms =
    [
        (MaskedForm, Masked), (ForeignForm, Foreign), (MobileForm, Mobile), (ServiceForm, Landline), (LandlineForm, Landline), (SpelledForm, Spelled),
        (CueForm, AfterCue),
    ];

    public IEnumerable<Finding> Find(FoldedText text) =>
        from form in Forms
        from match in form.Form.Matches(text.Value)
        let number = match.Groups["number"]
        select new Finding(number.Index, number.Length, PersonalKind.Phone, form.Why);

    [GeneratedRegex(@"(?<![\d.])(?<number>(\+?86[ \-]?)?1[3-9]\d([ \-.]?\d){8})(?![\d])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MobileForm { get; }

    [GeneratedRegex(@"(?<!\d)(?<number>1[3-9]\d?[ \-]?[*xX×•]{2,6}[ \-]?\d{0,4})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MaskedForm { get; }

    [GeneratedRegex(@"(?<number>(\+|(?<!\d)00)(?=\d([ \-()]{0,2}\d){7})\d{1,3}([ \-]?\(?\d{1,5}\)?){2,6})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ForeignForm { get; }

    [GeneratedRegex(@"(?<!\d)(?<number>[48]00[ \-]?\d{3}[ \-]?\d{4}|[48]00[ \-]?\d{4}[ \-]?\d{3})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ServiceForm { get; }

    [GeneratedRegex(@"(?<![\d\-])(?<number>\(?0\d{2,3}\)?[ \-，,、]{0,2}\d{3,4}[ \-]?\d{3,4}([ \-]?(转|分机|ext\.?) ?\d{1,6})?)(?![\d\-])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LandlineForm { get; }

    [GeneratedRegex(@"(?<number>[幺零〇一二两三四五六七八九]([ ，,、\-]{0,2}[幺零〇一二两三四五六七八九]){6,14})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpelledForm { get; }

    /// <summary>Public short numbers (110, 12345) have fewer than seven digits and stay.</summary>
    [GeneratedRegex(@"(电话|手机|手提|座机|来电|号码|致电|拨打|联系方式|传真|\btel\b|phone|mobile|call( me)?( back)?( on| at)?|fax)[^\d\n。；;]{0,8}(?<number>\(?\d([ \-]?\(?\d\)?){6,13})(?![\d])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CueForm { get; }
}
