namespace Hotline.Core.Policy;

/// <summary>Finds policy words in citizens' text: Chinese anywhere, Latin words only whole ("fire" is not in "fired"), case ignored.</summary>
public static class Keyword
{
    /// <summary>The first of <paramref name="words"/>, in their order, that occurs in the text; null when none does.</summary>
    public static string? FirstIn(IEnumerable<string> words, string text) => words.FirstOrDefault(word => IsIn(word, text));

    public static bool IsIn(string word, string text)
    {
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            var end = at + word.Length;
            var startsWhole = at == 0 || !(IsLatin(word[0]) && IsLatin(text[at - 1]));
            var endsWhole = end == text.Length || !(IsLatin(word[^1]) && IsLatin(text[end]));
            if (startsWhole && endsWhole)
            {
                return true;
            }
        }

        return false;

        int Find(int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);
}
