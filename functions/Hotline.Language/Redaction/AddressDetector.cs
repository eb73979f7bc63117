using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>
/// What tells one door from another: house, building and room numbers. The road, estate or village stays, for a complaint without a
/// place says little.
/// </summary>
internal sealed partial class AddressDetector : IDetector
{
    private static readonly LocalText AfterPlace = new("道路、小区或村名后的门牌、楼栋、房号", "道路、小區或村名後的門牌、樓棟、房號", "A house, building or room number after a road, estate or village");
    private static readonly LocalText Room = new("楼栋、单元或房号", "樓棟、單元或房號", "A building, entrance or room number");
    private static readonly LocalText English = new("英文门牌或房号", "英文門牌或房號", "A house, building or flat number");

    private static readonly (Regex Form, LocalText Why)[] Forms =
        [(HouseForm, AfterPlace), (ShortForm, AfterPlace), (RoomForm, Room), (EnglishUnits, English), (EnglishHouse, English)];

    public IEnumerable<Finding> Find(FoldedText text) =>
        from form in Forms
        from match in form.Form.Matches(text.Value)
        let number = match.Groups["it"]
        select new Finding(number.Index, number.Length, PersonalKind.Address, form.Why);

    private const string Number = @"([甲乙丙丁附]?\d{1,5}(([\-之]|附)\d{1,4}){0,3}|[一二三四五六七八九十百零〇]{1,5}|[A-Za-z]\d{0,4}|\d{1,4}[A-Za-z])";
    private const string Unit = "(号院|号楼|号|弄|幢|栋|座|单元|室|房(?!子|屋)|户|楼(?!下|上|道|梯|栋|盘)|层|组|队|铺|店|#楼|#)";
    private const string Tail = @"(" + Number + @"(?![\d路年月日时点元块人个米平条次吨度]))?";
    private const string Place = "(路|街|道|巷|弄|胡同|里|村|苑|园|庄|屯|湾|小区|家园|公寓|新村|广场|大厦|中心|大楼|坊|庭|府|城|墙根|期|区|镇|乡|往[东西南北]|宿舍|地址在?|住址|家住|住在)";

    [GeneratedRegex("(?<=" + Place + @"[ :：，,]{0,2})(?<it>(" + Number + " ?" + Unit + "(?![线文令公])){1,5}" + Tail + ")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HouseForm { get; }

    /// <summary>"5-2-301" and, after an estate, "12-3".</summary>
    [GeneratedRegex("(?<=" + Place + @")(?<it>\d{1,4}[\-－]\d{1,4}([\-－]\d{1,5})?)(?![\d\-号])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortForm { get; }

    /// <summary>Without a place before it, only what cannot well be anything else: "5栋2单元", "6号楼512".</summary>
    [GeneratedRegex(@"(?<![\d第])(?<it>" + Number + "(号楼|幢|栋|座|单元|室|#楼)(" + Number + Unit + "){0,3}" + Tail + ")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoomForm { get; }

    [GeneratedRegex(
        @"\b(?<it>(flat|apt\.?|apartment|room|rm\.?|unit|suite|block|building|house no\.?) (no\.? ?)?[A-Z]?\d{0,5}[A-Z]?\d{0,3}\b(,? (flat|apt\.?|apartment|room|unit|suite|block|building|floor) (no\.? ?)?[A-Z]?\d{0,5}[A-Z]?\b|,? \d{1,3}(st|nd|rd|th) floor)*)(?<=[\dA-Z]|floor)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex EnglishUnits { get; }

    [GeneratedRegex(
        @"(?<![\d,.])(?<it>([Nn]o\.? ?)?\d{1,5}[A-Za-z]?)(?=,? [A-Z][a-z']+( [A-Z][a-z]+)? (Road|Street|Avenue|Lane|Rd|St|Ave|Drive|Alley|Garden|Court)\b)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex EnglishHouse { get; }
}
