using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Search;

/// <summary>The words of a query: units that stand side by side, each word to be found as a whole.</summary>
internal static class SearchWords
{
    public static IReadOnlyList<IReadOnlyList<TextUnit>> Of(string? text)
    {
        var words = new List<List<TextUnit>>();
        foreach (var unit in UnitReader.Read(text ?? ""))
        {
            if (words is [.., var last] && last[^1].Position + 1 == unit.Position)
            {
                last.Add(unit);
            }
            else
            {
                words.Add([unit]);
            }
        }

        return words;
    }

    public static Query QueryFor(string field, IReadOnlyList<TextUnit> word)
    {
        var terms = TermsOf(word).ToList();
        if (terms is [var only])
        {
            return new TermQuery(new Term(field, only.Term));
        }

        var phrase = new PhraseQuery();
        foreach (var (term, place) in terms)
        {
            phrase.Add(new Term(field, term), place);
        }

        return phrase;
    }

    /// <summary>As few index terms as leave no unit out: every second pair, and the last one of a run of ideographs.</summary>
    private static IEnumerable<(string Term, int Place)> TermsOf(IReadOnlyList<TextUnit> word)
    {
        for (var at = 0; at < word.Count;)
        {
            var end = EndOfRun(word, at);
            if (end - at < 2)
            {
                yield return (word[at].Term, at);
                at++;
                continue;
            }

            for (var pair = at; pair < end - 2; pair += 2)
            {
                yield return Pair(pair);
            }

            yield return Pair(end - 2);
            at = end;
        }

        (string Term, int Place) Pair(int first) => (word[first].Term + word[first + 1].Term, first);
    }

    private static int EndOfRun(IReadOnlyList<TextUnit> word, int start)
    {
        var end = start;
        while (end < word.Count && word[end].IsIdeograph)
        {
            end++;
        }

        return end;
    }
}
