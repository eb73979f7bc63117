using System.Globalization;
using System.Text;
using Hotline.Language.Text;

namespace Hotline.Language.Search;

/// <summary>
/// Takes a text apart for searching. Documents and queries go the same way, so that a query finds every text that it is a part of:
/// what is written without a space between stands side by side, and punctuation and spaces part.
/// </summary>
internal sealed class UnitReader
{
    private static readonly string?[] Singles = new string?[char.MaxValue + 1];

    private readonly List<TextUnit> _units = [];
    private readonly StringBuilder _run = new();
    private bool _runIsDigits;
    private int _runStart;
    private int _runEnd;
    private int _position;
    private bool _parted;

    private UnitReader()
    {
    }

    public static IReadOnlyList<TextUnit> Read(string text)
    {
        var reader = new UnitReader();
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            reader.Take(rune, at, at + length);
            at += length;
        }

        reader.EndRun();
        return reader._units;
    }

    private void Take(Rune rune, int start, int end)
    {
        if (rune.Value < 0x80 || rune.Value is >= 0x3400 and <= 0x9FFF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
        {
            TakeFolded(rune, start, end);
            return;
        }

        // Full width, circled numbers and accents come apart into what they stand for.
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            TakeFolded(part, start, end);
        }
    }

    private void TakeFolded(Rune rune, int start, int end)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark:
                break;
            case UnicodeCategory.OtherLetter:
                EndRun();
                Add(Simplified(rune), start, end, isIdeograph: true);
                break;
            case UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                Continue(rune, start, end, isDigit: true);
                break;
            default:
                if (Rune.IsLetter(rune))
                {
                    Continue(Rune.ToLowerInvariant(rune), start, end, isDigit: false);
                }
                else
                {
                    EndRun();
                    Part();
                }

                break;
        }
    }

    private void Continue(Rune rune, int start, int end, bool isDigit)
    {
        if (_run.Length > 0 && _runIsDigits != isDigit)
        {
            EndRun();
        }

        if (_run.Length == 0)
        {
            (_runStart, _runIsDigits) = (start, isDigit);
        }

        Span<char> letters = stackalloc char[2];
        _run.Append(letters[..rune.EncodeToUtf16(letters)]);
        _runEnd = end;
    }

    private void EndRun()
    {
        if (_run.Length > 0)
        {
            Add(_run.ToString(), _runStart, _runEnd, isIdeograph: false);
            _run.Clear();
        }
    }

    private void Add(string term, int start, int end, bool isIdeograph)
    {
        _units.Add(new(term, _position++, start, end, isIdeograph));
        _parted = false;
    }

    private void Part()
    {
        if (!_parted)
        {
            _position++;
            _parted = true;
        }
    }

    /// <summary>One string for each ideograph, made once: texts are taken apart by the thousand.</summary>
    private static string Simplified(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return rune.ToString();
        }

        var simplified = SimplifiedScript.Of((char)rune.Value);
        return Singles[simplified] ??= simplified.ToString();
    }
}
