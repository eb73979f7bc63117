using System.Buffers;
using System.Runtime.InteropServices;
using Hotline.Language.Text;

namespace Hotline.Language.Features;

/// <summary>A run of tokens as found in a field's normal text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ngram(uint Hash, int Block, int Field, int Start, int End);

/// <summary>Reads the features of a text into a list that is used again for the next text; one per thread.</summary>
internal sealed class NgramReader(FeatureSettings settings)
{
    private const int WholeText = 0;
    private const int Subwords = 1;
    private const int FirstField = 2;

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
        var buffer = ArrayPool<Token>.Shared.Rent(text.Length + 1);
        var tokens = buffer.AsSpan(0, Tokenizer.Read(text, buffer));
        for (var block = 0; block < settings.Blocks.Count; block++)
        {
            if (!settings.Blocks[block].Covers(field))
            {
                continue;
            }

            AddRuns(tokens, field, block);
            if (settings.Blocks[block].HasSubwords && settings.SubwordLetters > 0)
            {
                AddSubwords(text, tokens, field, block);
            }
        }

        ArrayPool<Token>.Shared.Return(buffer);
    }

    private void AddRuns(ReadOnlySpan<Token> tokens, int field, int block)
    {
        var (ofField, shortest, longest, _) = settings.Blocks[block];
        var space = ofField is null ? WholeText : FirstField + field;
        for (var first = 0; first < tokens.Length; first++)
        {
            var state = NgramHash.Start(space);
            var end = Math.Min(tokens.Length, first + longest);
            for (var at = first; at < end && tokens[at].Hash != 0; at++)
            {
                state = NgramHash.Step(state, tokens[at].Hash);
                if (at - first + 1 >= shortest)
                {
                    Add(new Ngram(NgramHash.Finish(state), block, field, tokens[first].Start, tokens[at].Start + tokens[at].Length));
                }
            }
        }
    }

    private void AddSubwords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int field, int block)
    {
        var length = settings.SubwordLetters;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
            {
                continue;
            }

            for (var start = token.Start; start + length <= token.Start + token.Length; start++)
            {
                var state = NgramHash.Start(Subwords);
                for (var at = start; at < start + length; at++)
                {
                    state = NgramHash.Step(state, text[at]);
                }

                Add(new Ngram(NgramHash.Finish(state), block, field, token.Start, token.Start + token.Length));
            }
        }
    }

    private void Add(Ngram ngram)
    {
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, _count * 2);
        }

        _found[_count++] = ngram;
    }
}
