using System.Text.RegularExpressions;

namespace Hotline.Language.Answers;

/// <summary>Stock phrases, which fit under every complaint.</summary>
internal static partial class Boilerplate
{
    /// <summary>Share of the answer's letters that stand in stock phrases, with the phrases found.</summary>
    public static (double Share, IReadOnlyList<string> Phrases) In(string answer)
    {
        var found = Phrase.Matches(answer).Select(match => match.Value).ToList();
        var letters = answer.Count(char.IsLetterOrDigit);
        return letters == 0 ? (0, []) : ((double)found.Sum(phrase => phrase.Count(char.IsLetterOrDigit)) / letters, found);
    }

    [GeneratedRegex(
        """
        尊敬的[\u4E00-\u9FFF]{1,6}|网友[“"\w”]{0,16}|[您你]好|
        [您你]?(反映|提出|咨询|投诉)?的?[^。，,]{0,20}(来信|留言|帖子|网帖|问题|情况|诉求)[^。，,]{0,6}(已?(经)?收悉|已?收到|已知悉)|(来信|留言)收悉|收悉|
        (现将|现就)?(有关|相关|具体|调查|处理|核实)*情况(调查)?(回复|答复|说明)如下|现(答复|回复)如下|
        (首先)?(非常|十分|衷心)?感谢[您你][^。，,!！]{0,30}(关心|支持|理解|关注|信任|监督|留言|来信|建议|反映)(和(支持|理解|监督|配合))?|感谢(您的)?(理解|支持|监督|来电|来信|配合)(和|与)?(理解|支持|监督|配合)?|再次感谢[^。，]{0,20}|
        (我们|我局|我镇|我街道|领导|局领导|党委政府|县委县政府)?[^。，]{0,8}(高度|非常|十分)重视|(立即|第一时间)(组织|安排|责成)(相关|有关)(部门|单位|人员)[^。，]{0,12}|
        (已)?(转|交)(由)?(相关|有关|责任)(部门|单位)[^。，]{0,8}(处理|办理|核查|核处|答复|研究)|请[您你]?耐心等待|敬请(谅解|理解|关注)|
        (给|为)[您你][^。，]{0,6}(带来|造成)的?不便[^。，]{0,12}|(欢迎|请)[您你]?(继续)?(监督|关注|关心)[^。，]{0,12}|
        祝[您你]?(生活愉快|工作顺利|身体健康|万事如意|事事顺心|阖家幸福)[^。]{0,12}|特此(回复|答复|说明)|此复|
        如(有|您还有)[^。，]{0,12}(疑问|问题)[^。，]{0,8}(请|欢迎|可)[^。，\d]{0,16}|(下一步|今后)[^。，]{0,12}(将|会)?(进一步|继续)(加强|加大|做好)[^。，]{0,20}|
        thank\ you\ for\ (your|contacting|writing|the)[\w\ ]{0,40}|we\ (take|attach)[\w\ ]{0,20}(seriously|importance[\w\ ]{0,20})|we\ apologi[sz]e\ for\ (any|the)\ inconvenience|
        your\ (letter|message|complaint|report)\ (has\ been|was)\ (received|noted)|has\ been\ forwarded\ to\ the\ (relevant|competent)\ [\w]+|please\ (be\ patient|wait\ patiently)|do\ not\ hesitate[\w\ ]{0,30}
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Phrase { get; }
}
