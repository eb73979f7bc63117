using Hotline.Language.Text;

namespace Hotline.Language.Matching;

/// <summary>Words that names of places end in.</summary>
internal static class PlaceNames
{
    private static readonly string[] Endings =
    [
        "小区", "花园", "新村", "新城", "家园", "公寓", "大厦", "广场", "社区", "街道", "大道", "公园", "学校", "小学", "中学", "幼儿园", "医院", "市场", "车站", "工业园",
        "苑", "园", "城", "府", "湾", "路", "街", "巷", "弄", "村", "镇", "乡", "组", "栋", "桥", "站", "厂", "号",
    ];

    /// <summary>Longest first, so that a name is not cut short.</summary>
    public static IReadOnlyList<string> All => Endings;

    public static bool EndsAsOne(string phrase) => EndsIn(NormalText.Of(phrase));

    private static bool EndsIn(string phrase) => Endings.Any(ending => phrase.Length > ending.Length && phrase.EndsWith(ending, StringComparison.Ordinal));
}
