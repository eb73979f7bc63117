using System.Buffers;
using System.Runtime.InteropServices;
using Hotline.Language.Text;

namespace Hotline.Language.Features;

/// <summary>A run of tokens as found in a field of a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ngram(uint Hash, ushort Field, byte Tokens, int Start, int End);

/// <summary>Reads the features of a text into a list that is used again for the next text; one per thread.</summary>
internal sealed class NgramReader(FeatureSettings settings)
{
    // Fields have the spaces from 1 on, the whole text has 0.
    private const int SubwordSpace = 1000;
    private Ngram[] _found = new Ngram[4096];
    private int _count;

    public ReadOnlySpan<Ngram> Read(IReadOnlyList<string> fields)
    {
        _count = 0;
        for (var field = 0; field < fields.Count; field++)
        {
            using var normal = new NormalText(fields[field], settings.CharactersRead);
            ReadField(normal.Span, field);
        }

        return _found.AsSpan(0, _count);
    }

    private void ReadField(ReadOnlySpan<char> text, int field)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(text.Length + 1);
        var read = tokens.AsSpan(0, Tokenizer.Read(text, tokens));
        AddRuns(read, field, space: 0);
        if (settings.FieldsApart)
            AddRuns(read, field, space: field + 1);
        if (settings.SubwordLetters > 0)
            AddSubwords(text, read, field);
        ArrayPool<Token>.Shared.Return(tokens);
    }

    private void AddRuns(ReadOnlySpan<Token> tokens, int field, int space)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var state = NgramHash.Start(space);
            var end = Math.Min(tokens.Length, first + settings.LongestNgram);
            for (var at = first; at < end && tokens[at].Hash != 0; at++)
            {
                state = NgramHash.Step(state, tokens[at].Hash);
                Add(new Ngram(NgramHash.Finish(state), (ushort)field, (byte)(at - first + 1), tokens[first].Start, tokens[at].Start + tokens[at].Length));
            }
        }
    }

    private void AddSubwords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int field)
    {
        var length = settings.SubwordLetters;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
                continue;
            for (var start = token.Start; start + length <= token.Start + token.Length; start++)
            {
                var state = NgramHash.Start(SubwordSpace);
                for (var at = start; at < start + length; at++)
                    state = NgramHash.Step(state, text[at]);
                Add(new Ngram(NgramHash.Finish(state), (ushort)field, 1, token.Start, token.Start + token.Length));
            }
        }
    }

    private void Add(Ngram ngram)
    {
        if (_count == _found.Length)
            Array.Resize(ref _found, _count * 2);
        _found[_count++] = ngram;
    }
}
