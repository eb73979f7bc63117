using System.Globalization;

namespace Hotline.Language.Features;

/// <summary>
/// Cuts normal text into tokens. Scripts written without spaces go character by character, others word by word; all numbers
/// of a size are one token, and so are all web addresses: a phone number says that there is one, not which category it is.
/// </summary>
internal static class Tokenizer
{
    private const uint ShortNumber = 0x30;
    private const uint LongNumber = 0x23;
    private const uint WebAddress = 0x40;
    private const int LongNumberDigits = 5;

    /// <summary>Fills <paramref name="tokens"/>, which must be one longer than the text; returns how many there are.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        var count = 0;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var letter = text[at];
            if (IsWordLetter(letter))
            {
                at = EndOfWord(text, at);
                var word = text[start..at];
                if (IsWebAddress(word))
                {
                    at = EndOfAddress(text, at);
                }

                tokens[count++] = IsWebAddress(word)
                    ? new Token(NgramHash.OfToken(WebAddress), start, at - start, IsWord: false)
                    : new Token(NgramHash.OfWord(word), start, at - start, IsWord: true);
            }
            else if (char.IsDigit(letter))
            {
                at = EndOfNumber(text, at);
                tokens[count++] = new Token(NgramHash.OfToken(at - start < LongNumberDigits ? ShortNumber : LongNumber), start, at - start, IsWord: false);
            }
            else if (char.IsLetter(letter) || char.IsSurrogate(letter))
            {
                at++;
                tokens[count++] = new Token(NgramHash.OfToken(letter), start, 1, IsWord: false);
            }
            else
            {
                at++;
                // Spaces join: former users of a text may have cut it into words, and a line may break anywhere.
                if (!char.IsWhiteSpace(letter) && count > 0 && tokens[count - 1].Hash != 0)
                {
                    tokens[count++] = Token.BreakAt(start);
                }
            }
        }

        return count;
    }

    // Chinese, Japanese and Thai are letters without case and without spaces between words: they are not words here.
    private static bool IsWordLetter(char letter) =>
        char.IsAsciiLetter(letter) || (letter is > '\u007F' and < '\u0E00' && char.IsLetter(letter)) || letter is >= '\uAC00' and <= '\uD7A3';

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsWordLetter(text[at]) || IsMark(text[at]) || (text[at] == '\'' && at + 1 < text.Length && IsWordLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsMark(char letter) => letter > '\u007F' && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static bool IsWebAddress(ReadOnlySpan<char> word) => word is "http" or "https" or "www";

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAscii(text[at]) && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsDigit(text[at]) || (text[at] is '.' or '-' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
