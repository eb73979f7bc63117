using Hotline.Core.Search;

namespace Hotline.Benchmarks.Search;

/// <summary>What people might look for: pieces of the texts themselves, the same on every run.</summary>
internal sealed class AskedQueries(IReadOnlyList<CaseDocument> cases)
{
    private const int Seed = 54321;
    private static readonly char[] Parting = ['，', '。', '：', '？', '！', '、', '；', '"', '“', '”', '（', '）', ' ', ',', '.', '?', '!', '\'', '-', '《', '》', '…'];
    private readonly Random _random = new(Seed);

    /// <summary>A piece of a text, so many characters long, without any punctuation in it; never half a Latin word.</summary>
    public string Piece(int length)
    {
        while (true)
        {
            var text = cases[_random.Next(cases.Count)].Text;
            var sentences = text.Split(Parting, StringSplitOptions.RemoveEmptyEntries);
            var sentence = sentences[_random.Next(sentences.Length)];
            if (sentence.Length >= length && sentence.All(c => c >= 0x3400))
            {
                return sentence.Substring(_random.Next(sentence.Length - length + 1), length);
            }
        }
    }

    /// <summary>Two pieces of the same kind, which may or may not stand in one text.</summary>
    public string Pieces(int length) => $"{Piece(length)} {Piece(length)}";

    public CaseDocument Any() => cases[_random.Next(cases.Count)];
}
