using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>Identity card and bank card numbers: long numbers, with separators and masks.</summary>
internal sealed partial class NumberDetector : IDetector
{
    private static readonly LocalText CheckedId = new("十八位身份证号，校验码相符", "十八位身分證號，校驗碼相符", "An identity card number of 18 digits whose check digit agrees");
    private static readonly LocalText LikeId = new("像身份证号的数字", "像身分證號的數字", "Digits in the form of an identity card number");
    private static readonly LocalText MaskedId = new("部分遮盖的证件号或号码", "部分遮蓋的證件號或號碼", "A partly masked number");
    private static readonly LocalText CheckedCard = new("银行卡号，校验位相符", "銀行卡號，校驗位相符", "A bank card number whose check digit agrees (Luhn)");
    private static readonly LocalText LikeCard = new("像银行卡或账户的长数字", "像銀行卡或帳戶的長數字", "A long number like that of a bank card or account");

    public IEnumerable<Finding> Find(FoldedText text)
    {
        foreach (var match in Masked.Matches(text.Value).AsEnumerable())
        {
            // Eleven places with a mask are a telephone number's, which another detector names.
            if (match.Length >= 14)
            {
                yield return new(match.Index, match.Length, PersonalKind.IdCard, MaskedId);
            }
        }

        foreach (var match in Long.Matches(text.Value).AsEnumerable())
        {
            var digits = string.Concat(match.Value.Where(char.IsAsciiLetterOrDigit));
            if (digits.Length >= 12 && !OtherNumber.IsMatch(match.Value) && !Isbn.IsMatch(text.Before(match.Index, 6)))
            {
                yield return Judge(match, digits, text);
            }
        }
    }

    private static Finding Judge(Capture match, string digits, FoldedText text)
    {
        if (digits.Length == 18 && IdForm.IsMatch(digits))
        {
            return new(match.Index, match.Length, PersonalKind.IdCard, IdCheckDigit.Agrees(digits) ? CheckedId : LikeId);
        }

        if ((digits.Length == 15 && OldIdForm.IsMatch(digits)) || (digits.Length is 15 or 17 or 18 && IdCue.IsMatch(text.Before(match.Index, 12))))
        {
            return new(match.Index, match.Length, PersonalKind.IdCard, LikeId);
        }

        return new(match.Index, match.Length, PersonalKind.BankCard, Luhn.Agrees(digits) ? CheckedCard : LikeCard);
    }

    [GeneratedRegex(@"(?<![\dA-Za-z])\d{3}(?:[ \-]?\d){8,17}(?:[ \-]?[\dXx])(?![\dA-Za-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Long { get; }

    [GeneratedRegex(@"(?<!\d)\d{3,14}[*xX×＊•]{3,}\d{0,4}[\dXx]?(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Masked { get; }

    [GeneratedRegex(@"^\d{6}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdForm { get; }

    [GeneratedRegex(@"^\d{8}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OldIdForm { get; }

    [GeneratedRegex(@"身份|证件|证号|居住证|(\bID\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdCue { get; }

    /// <summary>A case's reference, or a telephone number with the country's code.</summary>
    [GeneratedRegex(@"^(\d{2}[01]\d[0-3]\d-\d{4}-\d{4}|86[ \-]?1[3-9][ \-\d]*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherNumber { get; }

    [GeneratedRegex(@"IS[BS]N", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Isbn { get; }
}
