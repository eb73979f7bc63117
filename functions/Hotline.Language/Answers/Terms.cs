using Hotline.Language.Text;

namespace Hotline.Language.Answers;

/// <summary>What a text is about: pairs of Chinese characters and English words, without the words that every text has.</summary>
internal static class Terms
{
    // Characters that carry grammar, courtesy or the asking itself; a pair that holds one says nothing of the matter.
    private const string Empty = "的了是在有和与吗呢请问您你我他她它们这那个就也都不没很什么怎样为何如能否可要会把被给对到从向让去来说等及其或者但而且因所以如果还再又已经将以后之前中上下里多少几一二三四五六七八九十年月日时于则吧啊哪谢望希求";

    private static readonly HashSet<string> EmptyWords =
    [
        "the", "and", "for", "are", "was", "were", "has", "have", "had", "our", "your", "you", "not", "but", "that", "this", "with", "from", "will", "been",
        "what", "when", "where", "why", "how", "who", "which", "can", "could", "would", "please", "there", "their", "they", "any", "all", "does", "did", "its",
    ];

    public static HashSet<string> Of(string text)
    {
        var normal = NormalText.Of(text);
        var terms = new HashSet<string>();
        for (var at = 0; at < normal.Length; at++)
        {
            if (char.IsAsciiLetter(normal[at]))
            {
                var start = at;
                while (at + 1 < normal.Length && char.IsAsciiLetter(normal[at + 1]))
                {
                    at++;
                }

                AddWord(terms, normal[start..(at + 1)]);
            }
            else if (at + 1 < normal.Length && Says(normal[at]) && Says(normal[at + 1]))
            {
                terms.Add(normal.Substring(at, 2));
            }
        }

        return terms;
    }

    /// <summary>Share of <paramref name="wanted"/> that is in <paramref name="given"/>; 1 where nothing is wanted.</summary>
    public static double Share(IReadOnlySet<string> wanted, IReadOnlySet<string> given) =>
        wanted.Count == 0 ? 1 : (double)wanted.Count(given.Contains) / wanted.Count;

    /// <summary>Terms in common among all terms (Jaccard).</summary>
    public static double Likeness(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    // Without its ending, so that "lamps" and "repaired" meet "lamp" and "repair".
    private static void AddWord(HashSet<string> terms, string word)
    {
        if (word.Length > 2 && !EmptyWords.Contains(word))
        {
            terms.Add(word.Length > 4 ? word[..4] : word);
        }
    }

    private static bool Says(char letter) => letter is >= '\u3400' and <= '\u9FFF' && !Empty.Contains(letter, StringComparison.Ordinal);
}
