using Hotline.Core.Classify;

namespace Hotline.Language.Findings;

/// <summary>
/// Tells how a writer feels by words that say so; a denied one turns round ("不满意") or says nothing ("不担心"). What a text complains of
/// is no feeling: most matters are told soberly, and are neutral.
/// </summary>
internal sealed class SentimentReader
{
    /// <summary>Where the weaker feeling has at least half the words of the stronger, both count.</summary>
    private const double Mixed = 0.5;

    private static readonly string[] Negators = ["不", "没", "没有", "未", "不太", "不是很", "并不", "毫不", "not", "never", "no", "isn't", "wasn't", "aren't", "not very"];

    // Thanks in advance end many a letter and thank for nothing yet.
    private static readonly string[] Courtesies = ["谢谢", "感谢", "多谢", "thank you", "grateful", "appreciate"];
    private static readonly string[] Asking = ["请", "希望", "望", "恳请", "尽快", "please", "hope", "would be"];

    private readonly string[] _negative;
    private readonly string[] _positive;

    public SentimentReader()
    {
        var lines = WordLists.Lines("sentiment.txt");
        _negative = WordsOf('-');
        _positive = WordsOf('+');

        string[] WordsOf(char sign) => [.. lines.Where(line => line[0] == sign).SelectMany(line => WordLists.WordsOf(line[1..])).Distinct().OrderByDescending(word => word.Length)];
    }

    public (Sentiment Sentiment, IReadOnlyList<string> Cues) Read(string normal)
    {
        var negative = Find(normal, _negative, turned: false);
        var positive = Find(normal, _positive, turned: false);
        negative.AddRange(Find(normal, _positive, turned: true));
        if (negative.Count > 0 || normal.AsSpan().ContainsAny(AskingWords))
        {
            positive.RemoveAll(word => Courtesies.Contains(word));
        }

        return (Weigh(negative.Count, positive.Count), [.. negative.Concat(positive).Distinct()]);
    }

    private static readonly System.Buffers.SearchValues<string> AskingWords = System.Buffers.SearchValues.Create(Asking, StringComparison.Ordinal);

    private static Sentiment Weigh(int negative, int positive)
    {
        if (negative == 0 && positive == 0)
        {
            return Sentiment.Neutral;
        }

        var isMixed = Math.Min(negative, positive) >= Mixed * Math.Max(negative, positive);
        return isMixed ? Sentiment.Mixed : negative > positive ? Sentiment.Negative : Sentiment.Positive;
    }

    /// <param name="turned">Whether the denied occurrences are asked for, or the others.</param>
    private static List<string> Find(string text, string[] words, bool turned)
    {
        var found = new List<string>();
        var taken = new List<(int Start, int End)>();
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                // A longer word holds a shorter one: "很满意" is one feeling, not two.
                if (taken.Exists(other => at < other.End && at + word.Length > other.Start) || !IsWhole(text, at, word.Length))
                {
                    continue;
                }

                taken.Add((at, at + word.Length));
                if (IsDenied(text.AsSpan(0, at)) == turned)
                {
                    found.Add(word);
                }
            }
        }

        return found;
    }

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        foreach (var negator in Negators)
        {
            if (before.EndsWith(negator, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string text, int at, int length) =>
        !char.IsAsciiLetter(text[at])
        || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length])));
}
