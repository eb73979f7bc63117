using System.Buffers;
using System.Text;

namespace Hotline.Language.Text;

/// <summary>One spelling for what is written in several: NFKC (full and half width alike), lower case, simplified script.</summary>
/// <remarks>Holds pooled memory; give it back by disposing.</remarks>
internal readonly struct NormalText : IDisposable
{
    private readonly char[] _buffer;
    private readonly int _length;

    /// <param name="atMost">Characters read from the front of the text; the rest of an overlong letter says little about its category.</param>
    public NormalText(ReadOnlySpan<char> text, int atMost = int.MaxValue)
    {
        var source = CutAt(text, atMost);
        // NFKC can lengthen a text up to 18 times in theory; in practice the first buffer is enough.
        _buffer = ArrayPool<char>.Shared.Rent(source.Length + 64);
        while (!TryNormalize(source, _buffer, out _length))
        {
            var longer = ArrayPool<char>.Shared.Rent(_buffer.Length * 2);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = longer;
        }

        for (var at = 0; at < _length; at++)
        {
            _buffer[at] = SimplifiedScript.Of(char.ToLowerInvariant(_buffer[at]));
        }
    }

    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, _length);

    public static string Of(string text)
    {
        using var normal = new NormalText(text);
        return normal.Span.ToString();
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    // A half surrogate pair, as broken uploads hold it, has no normal form; the text is then read as it is.
    private static bool TryNormalize(ReadOnlySpan<char> source, Span<char> target, out int length)
    {
        try
        {
            return source.TryNormalize(target, out length, NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            source.CopyTo(target);
            length = source.Length;
            return true;
        }
    }

    private static ReadOnlySpan<char> CutAt(ReadOnlySpan<char> text, int atMost)
    {
        if (text.Length <= atMost)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[atMost - 1]) ? atMost - 1 : atMost)];
    }
}
