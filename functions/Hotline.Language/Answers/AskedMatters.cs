using System.Text.RegularExpressions;
using Hotline.Language.Text;

namespace Hotline.Language.Answers;

/// <summary>A sentence in which the citizen asks or wants something.</summary>
/// <param name="Context">The sentence before it: "什么时候能修好？" alone does not say what.</param>
internal sealed record Asked(string Text, string Context, Expected Expects);

/// <summary>What an answer to a question must hold, whatever its words.</summary>
internal enum Expected
{
    Anything,
    Time,
    Number,
    Place,
    Reason,
    Decision,
    Procedure,
    Body,
}

/// <summary>Lists what a citizen asks and wants. Cues are looked for in normal text: half width, lower case, simplified script.</summary>
internal static partial class AskedMatters
{
    private const int LongestKept = 120;

    private static readonly (Regex Cue, Expected Expects)[] Cues =
    [
        (TimeCue, Expected.Time), (ReasonCue, Expected.Reason), (NumberCue, Expected.Number), (PlaceCue, Expected.Place), (BodyCue, Expected.Body),
        (DecisionCue, Expected.Decision), (ProcedureCue, Expected.Procedure),
    ];

    public static IReadOnlyList<Asked> In(string complaint)
    {
        List<Asked> asked = [];
        var before = "";
        foreach (var match in Sentence.Matches(complaint).AsEnumerable())
        {
            var sentence = match.Value.Trim();
            var normal = NormalText.Of(sentence);
            if (Question.IsMatch(normal) || Wish.IsMatch(normal))
            {
                asked.Add(new(sentence.Length <= LongestKept ? sentence : $"…{sentence[^LongestKept..]}", before, Expects(normal)));
            }

            before = sentence;
        }

        return asked;
    }

    private static Expected Expects(string sentence) => Question.IsMatch(sentence)
        ? Cues.FirstOrDefault(cue => cue.Cue.IsMatch(sentence)).Expects
        : Expected.Anything;

    [GeneratedRegex(@"[^。！？!?；;\n]+[。！？!?；;]*", RegexOptions.None, 1000)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(
        @"[？?]\s*$|请问|是否|能否|可否|能不能|可不可以|有没有|什么时候|何时|为什么|为何|如何|怎么办|怎样|吗[，。]?$|^\s*(what|when|where|why|how|who|which|can|could|is|are|will|do|does)\b.*\?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Question { get; }

    [GeneratedRegex(
        @"(^|[，,、 ])(希望|恳请|请求|要求|建议|盼(?=望|能|早|尽|政|有|领)|望(?=能|早|尽|政|有|领|相|贵|给|予|重|解|上级)|请(?!问)|麻烦|强烈要求)[\u4E00-\u9FFF]{3,}|\b(please|i (want|would like|ask|request|demand)|we (want|ask|request|demand|would like))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Wish { get; }

    [GeneratedRegex(@"什么时候|何时|多久|几时|哪天|哪一天|几月|几号|\bwhen\b|how long|how soon", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeCue { get; }

    [GeneratedRegex(@"为什么|为何|凭什么|怎么回事|\bwhy\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReasonCue { get; }

    [GeneratedRegex(@"多少|几个|几年|多大|how (much|many)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberCue { get; }

    [GeneratedRegex(@"哪里|哪儿|在哪|到哪|\bwhere\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceCue { get; }

    [GeneratedRegex(@"哪个部门|哪个单位|谁|归哪|\bwho\b|which (office|department|bureau)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BodyCue { get; }

    [GeneratedRegex(@"是否|能否|可否|能不能|可不可以|有没有|是不是|会不会|吗|^\s*(can|could|is|are|will|do|does|may)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecisionCue { get; }

    [GeneratedRegex(@"如何|怎么|怎样|什么条件|什么材料|手续|流程|\bhow\b|\bwhat\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProcedureCue { get; }
}
