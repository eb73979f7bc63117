using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

/// <summary>Labelled texts of two fields, built of words that belong to a label and words that do not.</summary>
internal static class Sentences
{
    private static readonly (string Label, string[] Words)[] Labels =
    [
        ("水", ["停水", "水表", "水管", "自来水"]), ("路", ["堵车", "路口", "红灯", "停车位"]), ("校", ["学费", "老师", "招生", "幼儿园"]),
    ];

    private static readonly string[] Others = ["昨天", "我们", "希望", "很久", "没有人", "处理", "问题", "附近"];

    public static IReadOnlyList<LabelledText> Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(at => One(Labels[at % Labels.Length], random))];
    }

    private static LabelledText One((string Label, string[] Words) of, Random random) =>
        new([Pick(of.Words, random), Pick(Others, random) + Pick(of.Words, random) + Pick(Others, random)], of.Label);

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
