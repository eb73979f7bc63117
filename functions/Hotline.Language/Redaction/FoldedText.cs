using Hotline.Core.Messages;
using Hotline.Language.Text;

namespace Hotline.Language.Redaction;

/// <summary>A text in half width and simplified script, one character for one, so that a place found in it is the original's place.</summary>
internal sealed class FoldedText(string original)
{
    public string Value { get; } = string.Create(original.Length, original, (folded, from) =>
    {
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = HalfWidth.Of(from[at]) switch
            {
                '\u00A0' => ' ',
                '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011' => '-',
                '\u2019' => '\'',
                var letter => SimplifiedScript.Of(letter),
            };
        }
    });

    public bool IsChinese { get; } = original.Any(IsHan);

    public bool IsTraditional { get; } = original.Any(letter => SimplifiedScript.Of(letter) != letter);

    /// <summary>Text before a place, at most <paramref name="length"/> characters.</summary>
    public ReadOnlySpan<char> Before(int at, int length) => Value.AsSpan(Math.Max(0, at - length), Math.Min(at, length));

    /// <summary>'\0' outside the text.</summary>
    public char this[int at] => at >= 0 && at < Value.Length ? Value[at] : '\0';

    public static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF';
}
