using Hotline.Core.Policy;
using Hotline.Language.Text;

namespace Hotline.Language.Signals;

/// <summary>How a cue word stands in a text.</summary>
internal enum Mention
{
    None,

    /// <summary>Feared, guarded against or practised, not happening: "火灾隐患", "以免触电".</summary>
    Conditional,

    Stated,
}

/// <summary>Finds the words of one cue in normal text; a denied one ("没有人被困", "no one is trapped") is not found.</summary>
internal sealed class CueMatcher(CueWords words)
{
    private readonly string[] _words = [.. words.All.Select(NormalText.Of).Distinct()];

    /// <summary>The different words of the cue that the text states.</summary>
    public IReadOnlyList<string> StatedIn(string text) => [.. _words.Where(word => Strongest(word, text) == Mention.Stated)];

    /// <summary>How strongly the text mentions it, and by which words.</summary>
    public (Mention Mention, IReadOnlyList<string> Words) In(string text)
    {
        var strongest = Mention.None;
        var found = new List<string>();
        foreach (var word in _words)
        {
            var mention = Strongest(word, text);
            if (mention > strongest)
            {
                strongest = mention;
                found.Clear();
            }

            if (mention == strongest && mention != Mention.None)
            {
                found.Add(word);
            }
        }

        return (strongest, found);
    }

    private static Mention Strongest(string word, string text)
    {
        var strongest = Mention.None;
        for (var at = Find(0); at >= 0 && strongest < Mention.Stated; at = Find(at + 1))
        {
            if (!IsWhole(word, text, at) || Negation.Denies(text.AsSpan(0, at)))
            {
                continue;
            }

            var conditional = Negation.IsConditional(text.AsSpan(0, at), text.AsSpan(at + word.Length));
            strongest = conditional ? Mention.Conditional : Mention.Stated;
        }

        return strongest;

        int Find(int from) => text.IndexOf(word, from, StringComparison.Ordinal);
    }

    private static bool IsWhole(string word, string text, int at)
    {
        var end = at + word.Length;
        return (at == 0 || !(IsLatin(word[0]) && IsLatin(text[at - 1]))) && (end == text.Length || !(IsLatin(word[^1]) && IsLatin(text[end])));
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);
}
