using System.Text.RegularExpressions;
using Hotline.Core.Messages;
using Hotline.Core.Publish;

namespace Hotline.Language.Redaction;

/// <summary>English names and names in pinyin: after a title, after words such as "my name is", or with a Chinese family name in front.</summary>
internal sealed partial class EnglishNameDetector : IDetector
{
    private static readonly LocalText AfterTitle = new("英文称谓后的姓名", "英文稱謂後的姓名", "A name after a title such as Mr or Dr");
    private static readonly LocalText AfterCue = new("“my name is”等字样后的姓名", "「my name is」等字樣後的姓名", "A name after words such as \"my name is\"");
    private static readonly LocalText Pinyin = new("拼音姓名", "拼音姓名", "A Chinese name in Latin letters");

    private static readonly (Regex Form, LocalText Why)[] Forms = [(TitleForm, AfterTitle), (CueForm, AfterCue), (PinyinForm, Pinyin)];

    public IEnumerable<Finding> Find(FoldedText text) =>
        from form in Forms
        from match in form.Form.Matches(text.Value)
        let name = match.Groups["name"]
        select new Finding(name.Index, name.Length, PersonalKind.Name, form.Why);

    [GeneratedRegex(@"\b(?<name>(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Officer|Director|Inspector|Captain|Principal|Manager|Nurse|Judge|Mayor|Secretary|Uncle|Auntie)\.? [A-Z][a-z]+(-[A-Z][a-z]+)?( [A-Z][a-z]+(-[a-z]+)?){0,2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleForm { get; }

    [GeneratedRegex(
        @"\b([Mm]y name(( i|')s)?|[Nn]ame:|I am|I'm|[Tt]his is|[Ss]igned( by)?|[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Cc]ontact( person)?|[Cc]aller|[Aa]pplicant|[Cc]omplainant|[Pp]atient|[Dd]river|([Mm]y|[Hh]is|[Hh]er|[Oo]ur) (wife|husband|mother|father|son|daughter|brother|sister|neighbour|neighbor|landlord|landlady|friend|colleague|teacher|doctor|boss)|called|named)[,:]? (?<name>[A-Z][a-z]+(-[A-Z][a-z]+)?( [A-Z][a-z]+(-[a-z]+)?){0,2})(?! (Road|Street|District|County|City|Bureau|Office|Town|Garden|Court)\b)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex CueForm { get; }

    [GeneratedRegex(@"\b(?<name>(Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Shen|Yao|Lau|Chan|Wong|Cheung|Leung|Ouyang|Sima) [A-Z][a-z]+([ -][A-Za-z]?[a-z]+(?<= [A-Z][a-z]+|-[a-z]+))?)(?! (Road|Street|District|County|City|Bureau|Office|Town|Garden|Court)\b)(?<!\b(Road|Street|District|County|City|Bureau|Office|Town|Garden|Court|Village|Avenue|Lane))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PinyinForm { get; }
}
