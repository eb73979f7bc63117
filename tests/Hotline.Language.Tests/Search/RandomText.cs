using System.Text;

namespace Hotline.Language.Tests.Search;

/// <summary>Texts of few words, so that they meet: Chinese in both scripts, English, numbers, full and half width, with and without spaces.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Ideographs = ["斑", "馬", "马", "線", "线", "路", "燈", "灯", "學", "学", "門", "门", "水"];
    private static readonly string[] Words = ["Bus", "bus", "BUS", "light", "Ｌight", "lights", "bu", "a", "café", "CAFÉ"];
    private static readonly string[] Numbers = ["1", "12", "１２", "123", "①"];
    private static readonly string[] Parting = ["，", "。", " ", "\n", "!", "、", "－"];

    private readonly Random _random = new(seed);

    public int Below(int most) => _random.Next(most);

    public string Next()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(1, 25); left > 0; left--)
        {
            text.Append(_random.Next(10) switch
            {
                < 6 => Any(Ideographs),
                6 => Any(Words),
                7 => Any(Numbers),
                _ => Any(Parting),
            });
        }

        return text.ToString();
    }

    /// <summary>A piece of a text between two of its parting characters, cut anywhere but inside a word or a number.</summary>
    public string PieceOf(string text)
    {
        var sentences = text.Split(["，", "。", " ", "\n", "!", "、", "－"], StringSplitOptions.RemoveEmptyEntries);
        if (sentences.Length == 0)
        {
            return "路";
        }

        var sentence = Any(sentences);
        var start = _random.Next(sentence.Length);
        while (start > 0 && Sort(sentence[start]) == Sort(sentence[start - 1]) && Sort(sentence[start]) != 0)
        {
            start--;
        }

        var end = _random.Next(start + 1, sentence.Length + 1);
        while (end < sentence.Length && Sort(sentence[end]) == Sort(sentence[end - 1]) && Sort(sentence[end]) != 0)
        {
            end++;
        }

        return sentence[start..end];
    }

    /// <summary>0 for what may be cut anywhere, else letters or digits.</summary>
    public static int Sort(char c) => c >= 0x3400 && c < 0xF900 ? 0 : char.IsLetter(c) ? 1 : char.IsLetterOrDigit(c) || char.IsNumber(c) ? 2 : 0;

    private string Any(string[] values) => values[_random.Next(values.Length)];
}
