using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Tool.Demo;

/// <summary>What the made-up citizens and offices write; nobody in it is real.</summary>
internal sealed class DemoTexts(Random random)
{
    private static readonly string[] Openings = ["您好，", "", "", ""];
    private static readonly string[] Troubles = ["一直没有人处理", "影响大家生活", "已经好几天了", "请尽快解决", "希望给个说法"];
    private static readonly string[] Roads = ["望鹤", "学府", "临江", "青石", "云溪", "柳荫", "新桥", "东湖", "松风", "桂花", "石板", "梅岭", "古渡", "竹林", "槐安", "晓月"];
    private static readonly string[] Ways = ["路", "街", "巷", "大道", "支路"];
    private static readonly string[] Families = ["张", "王", "李", "赵", "陈", "刘", "周", "吴"];
    private static readonly string[] Outcomes = ["已安排人员到场处理完毕", "已完成整改并复查", "已督促责任单位落实", "已协调解决", "已列入本月计划并完成"];
    private static readonly string[] BurstWords =
    [
        "自来水主管爆裂，整条巷子停水，路面积水很深",
        "水管爆了，从昨晚起家里一滴水都没有，巷口全是水",
        "门口的供水主管爆裂漏水，楼上停水两天了",
        "自来水管爆裂没人修，停水，老人做饭都没办法",
        "主水管破了，水一直往外冒，小区停水",
    ];

    private static readonly string[] Comments = ["处理得很快", "态度很好", "等得久了点", "还是没有解决", "谢谢"];

    /// <summary>One of the category's examples in Chinese, as somebody may begin it.</summary>
    public string Complaint(Category category, string district)
    {
        var known = category.Examples.Where(example => !char.IsAscii(example[0])).ToList();
        return known.Count > 0
            ? $"{Pick(Openings)}{Pick(known)}"
            : $"{Pick(Openings)}{district}{Pick(Roads)}{Pick(Ways)}{random.Next(1, 200)}号附近，{category.Name.ZhHans}方面的问题，{Pick(Troubles)}。";
    }

    public (string Text, string Address) BurstMain(string district)
    {
        var address = $"{district}青石巷{random.Next(10, 30)}号";
        return ($"{address}门口{Pick(BurstWords)}，{Pick(Troubles)}。", address);
    }

    public Contact Person() => new($"{Pick(Families)}某", $"139{random.Next(100_000):D8}", null);

    public string Address(string district) => $"{district}{Pick(Roads)}{Pick(Ways)}{random.Next(1, 200)}号";

    public string Answer(Category category) => $"您好！您反映的{category.Name.ZhHans}问题，{Pick(Outcomes)}。感谢您的监督。";

    public string? Comment() => random.Next(3) == 0 ? Pick(Comments) : null;

    private string Pick(IReadOnlyList<string> any) => any[random.Next(any.Count)];
}
