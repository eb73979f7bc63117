using System.Globalization;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A routing decision explained to staff, line by line: the rule, the department's level, the place, the category and how sure it is,
/// and who would have had it next. Quotes nothing of the citizen's own words.
/// </summary>
public static class RoutingExplanation
{
    public static IReadOnlyList<LocalText> Of(CityPolicy policy, RoutingDecision decision)
    {
        LocalText?[] lines =
        [
            Rule(decision),
            decision.HigherThanWanted ? HigherLevel(policy.Departments[decision.Department].Name) : null,
            Where(policy, decision.Question.Where),
            Category(policy, decision.Question),
            decision.RunnerUp is { } next ? RunnerUp(policy, next) : null,
        ];
        return [.. lines.OfType<LocalText>()];
    }

    private static LocalText Rule(RoutingDecision decision) => decision.RuleNumber is { } number
        ? new(
            $"第{number}条规则“{decision.RuleId}”最先符合：{decision.Reason.ZhHans}",
            $"第{number}條規則「{decision.RuleId}」最先符合：{decision.Reason.ZhHant}",
            $"Rule {number}, \"{decision.RuleId}\", is the first that matches: {decision.Reason.En}")
        : new(
            $"没有规则决定：{decision.Reason.ZhHans}",
            $"沒有規則決定：{decision.Reason.ZhHant}",
            $"No rule decided: {decision.Reason.En}");

    private static LocalText HigherLevel(LocalText department) => new(
        $"当地没有承担该职责的下级单位，由上级的{department.ZhHans}承办。",
        $"當地沒有承擔該職責的下級單位，由上級的{department.ZhHant}承辦。",
        $"Nobody has this duty there at the lower level, so the {department.En} above takes it.");

    private static LocalText Where(CityPolicy policy, Location where)
    {
        var places = where.Within.Select(id => policy.Places[id]).OrderBy(place => place.Level).Select(place => place.Name).ToList();
        if (places.Count == 0)
        {
            return new("没有可用的地点信息。", "沒有可用的地點資訊。", "Where it is could not be told.");
        }

        var how = where.Evidence ?? new("登记时指明", "登記時指明", "named when the case was filed");
        return new(
            $"地点：{Join(places.Select(name => name.ZhHans))}（{how.ZhHans}）",
            $"地點：{Join(places.Select(name => name.ZhHant))}（{how.ZhHant}）",
            $"Place: {string.Join(", ", places.Select(name => name.En))} ({how.En})");

        static string Join(IEnumerable<string> names) => string.Join("、", names);
    }

    private static LocalText? Category(CityPolicy policy, RoutingQuestion question)
    {
        if (policy.Categories.Find(question.Category) is not { } category)
        {
            return null;
        }

        var name = RoutingReasons.Category(policy, category.Id);
        var sure = Percent(question.Confidence);
        var next = question.RunnerUp is { } other && policy.Categories.Find(other.Category) is not null
            ? NextCategory(RoutingReasons.Category(policy, other.Category), Percent(other.Probability))
            : new("", "", "");
        return new(
            $"{name.ZhHans}，把握{sure}{next.ZhHans}",
            $"{name.ZhHant}，把握{sure}{next.ZhHant}",
            $"The {name.En}, {sure} sure{next.En}");
    }

    private static LocalText NextCategory(LocalText name, string sure) => new($"；其次是{name.ZhHans}，{sure}", $"；其次是{name.ZhHant}，{sure}", $"; next the {name.En}, {sure}");

    private static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static LocalText RunnerUp(CityPolicy policy, RoutingDecision next)
    {
        var name = next.Department == CityPolicy.Desk ? new LocalText("派单台", "派單台", "dispatch desk") : policy.Departments[next.Department].Name;
        return next.RuleNumber is { } number
            ? new(
                $"其次：{name.ZhHans}（第{number}条规则“{next.RuleId}”）",
                $"其次：{name.ZhHant}（第{number}條規則「{next.RuleId}」）",
                $"Next in line: {name.En} (rule {number}, \"{next.RuleId}\")")
            : new($"其次：{name.ZhHans}（按事项分类）", $"其次：{name.ZhHant}（按事項分類）", $"Next in line: {name.En} (by category)");
    }
}
