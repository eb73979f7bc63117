using System.Runtime.InteropServices;
using Hotline.Language.Judging;

namespace Hotline.Language.Findings;

/// <summary>
/// What a text is about in its own words: the stretches between function words, ranked by how much the model's features in them
/// tell categories apart. Needs no word segmentation.
/// </summary>
internal sealed class KeyPhraseReader
{
    private const int Phrases = 6;

    /// <summary>A long letter says at its beginning what it is about.</summary>
    private const int CharactersRead = 2_000;

    private const int LeastCharacters = 2;
    private const int MostCharacters = 8;
    private const int MostLetters = 40;

    private readonly HashSet<string> _stopWords = [.. WordLists.Lines("stop-words.txt").SelectMany(WordLists.WordsOf)];
    private readonly int _longestStopWord;

    public KeyPhraseReader() => _longestStopWord = _stopWords.Max(word => word.Length);

    /// <param name="labels">The labels to tell apart: the likeliest ones.</param>
    public IReadOnlyList<string> Read(TextRuns runs, IReadOnlyList<int> labels)
    {
        var text = runs.Normal(0);
        var ranked = Stretches(text.AsSpan(0, Math.Min(text.Length, CharactersRead)))
            .Select(each => (Phrase: runs.Spelling(0, each.Start, each.End), Weight: WeightOf(each, runs, labels), each.Start))
            .Where(each => each.Weight > 0)
            .OrderByDescending(each => each.Weight).ThenBy(each => each.Start);
        var chosen = new List<string>();
        foreach (var (phrase, _, _) in ranked)
        {
            if (chosen.Count < Phrases && !chosen.Exists(other => other.Contains(phrase, StringComparison.Ordinal) || phrase.Contains(other, StringComparison.Ordinal)))
            {
                chosen.Add(phrase);
            }
        }

        return chosen;
    }

    private static double WeightOf(Stretch stretch, TextRuns runs, IReadOnlyList<int> labels) => runs.SumWithin(
        0, stretch.Start, stretch.End, run => labels.Max(label => Math.Abs(runs.Weight(run, label))));

    private List<Stretch> Stretches(ReadOnlySpan<char> text)
    {
        var found = new List<Stretch>();
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var skip = BreakAt(text, at);
            if (skip == 0)
            {
                at = EndOfWord(text, at);
                continue;
            }

            Close(text, start, at, found);
            at += skip;
            start = at;
        }

        Close(text, start, text.Length, found);
        return found;
    }

    private static void Close(ReadOnlySpan<char> text, int start, int end, List<Stretch> found)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        while (start < end && text[start] == ' ')
        {
            start++;
        }

        var most = end > start && char.IsAsciiLetter(text[start]) ? MostLetters : MostCharacters;
        if (end - start >= LeastCharacters && end - start <= most)
        {
            found.Add(new(start, end));
        }
    }

    /// <summary>Length of the punctuation, number or function word here; 0 where a phrase goes on.</summary>
    private int BreakAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != ' ' && !char.IsLetter(text[at]))
        {
            return 1;
        }

        if (char.IsAsciiLetter(text[at]))
        {
            var end = EndOfWord(text, at);
            return _stopWords.Contains(text[at..end].ToString()) ? end - at : 0;
        }

        for (var length = Math.Min(_longestStopWord, text.Length - at); length > 0; length--)
        {
            if (_stopWords.Contains(text.Slice(at, length).ToString()))
            {
                return length;
            }
        }

        return 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (char.IsAsciiLetter(text[at]) && end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }

        return end;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Start, int End);
}
