namespace Hotline.Language.Signals;

/// <summary>
/// Whether what comes right before a word takes it back. Only a few filler words may stand between: a danger overlooked costs
/// more than one too many, so "没有人来救被困老人" stays a danger.
/// </summary>
internal static class Negation
{
    private static readonly string[] Negators =
        ["没有", "没", "未", "无", "不存在", "不是", "并非", "不曾", "不会", "not", "no", "nobody", "no one", "never", "without", "isn't", "aren't", "wasn't"];

    private static readonly string[] Conditions =
        ["避免", "以免", "免得", "防止", "预防", "以防", "谨防", "容易", "易", "万一", "一旦", "如果", "假如", "in case of", "prevent", "avoid", "risk of", "if"];

    private static readonly string[] ConditionsAfter = ["隐患", "演练", "演习", "预案", "知识", "事故应急", "保险", "险情排查", "drill", "hazard", "risk", "insurance"];

    private static readonly string[] Fillers =
        ["造成", "发生", "出现", "引起", "引发", "导致", "任何", "人员", "人", "什么", "有", "过", "再", "受", "被", "的", "is", "are", "was", "were", "been", "anyone", "any", "a", "an", "the", "people"];

    public static bool Denies(ReadOnlySpan<char> before) => EndsWithAny(before, Negators) || EndsWithAny(WithoutFillers(before), Negators);

    public static bool IsConditional(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        EndsWithAny(before, Conditions) || EndsWithAny(WithoutFillers(before), Conditions) || StartsWithAny(after, ConditionsAfter);

    private static ReadOnlySpan<char> WithoutFillers(ReadOnlySpan<char> before)
    {
        for (var filler = EndOf(before, Fillers); filler is not null; filler = EndOf(before, Fillers))
        {
            before = before.TrimEnd(' ')[..^filler.Length];
        }

        return before;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words) => EndOf(text, words) is not null;

    private static string? EndOf(ReadOnlySpan<char> text, string[] words)
    {
        var trimmed = text.TrimEnd(' ');
        foreach (var word in words)
        {
            if (trimmed.EndsWith(word, StringComparison.Ordinal) && StandsAlone(word, trimmed))
            {
                return word;
            }
        }

        return null;
    }

    private static bool StandsAlone(string word, ReadOnlySpan<char> text) =>
        !char.IsAsciiLetter(word[0]) || text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)]);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        var trimmed = text.TrimStart(' ');
        foreach (var word in words)
        {
            if (trimmed.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
