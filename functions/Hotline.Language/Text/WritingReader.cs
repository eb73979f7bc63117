using Hotline.Core.Classify;

namespace Hotline.Language.Text;

/// <summary>Tells what a text is written in, by the characters that only one script has.</summary>
internal static class WritingReader
{
    /// <summary>A script with less than this share of the telling characters is a slip or a quotation.</summary>
    private const double Slip = 0.2;

    public static Writing Read(string text)
    {
        var (traditional, simplified, shared, latinWords) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (SimplifiedScript.IsTraditionalOnly(letter))
            {
                traditional++;
            }
            else if (SimplifiedScript.IsSimplifiedOnly(letter))
            {
                simplified++;
            }
            else if (letter is >= '\u3400' and <= '\u9FFF')
            {
                shared++;
            }
            else if (char.IsAsciiLetter(letter) && (at == 0 || !char.IsAsciiLetter(text[at - 1])))
            {
                latinWords++;
            }
        }

        // A word of English says about as much as two characters of Chinese.
        var (chinese, english) = (traditional + simplified + shared, 2 * latinWords);
        if (chinese + english == 0)
        {
            return Writing.Other;
        }

        var englishShare = (double)english / (chinese + english);
        return englishShare > 1 - Slip ? Writing.English : englishShare > Slip ? Writing.Mixed : OfChinese(traditional, simplified);
    }

    private static Writing OfChinese(int traditional, int simplified)
    {
        var share = traditional == 0 ? 0 : (double)traditional / (traditional + simplified);
        return share > 1 - Slip ? Writing.Traditional : share > Slip ? Writing.Mixed : Writing.Simplified;
    }
}
