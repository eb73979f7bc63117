using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Tool.Demonstration;

namespace Hotline.Tool.Demo;

/// <summary>What the made-up citizens and offices write; nobody in it is real.</summary>
internal sealed class DemoTexts(Random random, IReadOnlyList<Complaint> complaints)
{
    private static readonly string[] Openings = ["反映：", "您好，想反映一下，", "请有关部门看看，", "再次反映，", ""];
    private static readonly string[] Troubles = ["一直没有人处理", "影响大家生活", "已经好几天了", "请尽快解决", "希望给个说法"];
    private static readonly string[] Roads = ["望鹤路", "学府路", "临江大道", "青石巷", "云溪路", "柳荫街", "新桥路", "东湖路"];
    private static readonly string[] Families = ["张", "王", "李", "赵", "陈", "刘", "周", "吴"];
    private static readonly string[] Outcomes = ["已安排人员到场处理完毕", "已完成整改并复查", "已督促责任单位落实", "已协调解决", "已列入本月计划并完成"];
    private static readonly string[] Comments = ["处理得很快", "态度很好", "等得久了点", "还是没有解决", "谢谢"];

    public string Complaint(Category category, string district)
    {
        var known = complaints.Where(each => each.ExpectedCategory == category.Id && each.Text is not null).ToList();
        return known.Count > 0 && random.Next(2) == 0
            ? $"{Pick(Openings)}{known[random.Next(known.Count)].Text}"
            : $"{Pick(Openings)}{district}{Pick(Roads)}{random.Next(1, 200)}号附近，{category.Name.ZhHans}方面的问题，{Pick(Troubles)}。";
    }

    public Contact Person() => new($"{Pick(Families)}某", $"139{random.Next(100_000):D8}", null);

    public string Address(string district) => $"{district}{Pick(Roads)}{random.Next(1, 200)}号";

    public string Answer(Category category) => $"您好！您反映的{category.Name.ZhHans}问题，{Pick(Outcomes)}。感谢您的监督。";

    public string? Comment() => random.Next(3) == 0 ? Pick(Comments) : null;

    private string Pick(string[] any) => any[random.Next(any.Length)];
}
