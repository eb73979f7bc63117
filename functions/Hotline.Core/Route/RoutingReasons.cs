using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>The sentences by which a routing decision explains itself to staff and citizen.</summary>
internal static class RoutingReasons
{
    public static LocalText UnknownCategory { get; } = new(
        "尚未识别出事项分类，由派单台人工判断。",
        "尚未識別出事項分類，由派單台人工判斷。",
        "No category was recognised, so the dispatch desk decides.");

    public static LocalText Unsure(CityPolicy policy, Category category)
    {
        var path = PathName(policy, category.Id);
        return new(
            $"事项分类“{path.ZhHans}”把握不足，由派单台人工判断。",
            $"事項分類「{path.ZhHant}」把握不足，由派單台人工判斷。",
            $"The category \"{path.En}\" is too uncertain, so the dispatch desk decides.");
    }

    public static LocalText NobodyNamed(CityPolicy policy, Category category)
    {
        var path = PathName(policy, category.Id);
        return new(
            $"事项分类“{path.ZhHans}”没有指定承办单位，由派单台人工判断。",
            $"事項分類「{path.ZhHant}」沒有指定承辦單位，由派單台人工判斷。",
            $"No department is named for the category \"{path.En}\", so the dispatch desk decides.");
    }

    public static LocalText CategoryOf(CityPolicy policy, Category category, string department)
    {
        var path = PathName(policy, category.Id);
        var name = policy.Departments[department].Name;
        return new(
            $"事项分类“{path.ZhHans}”由{name.ZhHans}承办。",
            $"事項分類「{path.ZhHant}」由{name.ZhHant}承辦。",
            $"The category \"{path.En}\" is the business of the {name.En}.");
    }

    public static LocalText Because(LocalText reason, IReadOnlyList<LocalText> evidence) => new(
        $"{reason.ZhHans}（依据：{string.Join("；", evidence.Select(each => each.ZhHans))}）",
        $"{reason.ZhHant}（依據：{string.Join("；", evidence.Select(each => each.ZhHant))}）",
        $"{reason.En} (Evidence: {string.Join("; ", evidence.Select(each => each.En))}.)");

    public static LocalText Category(CityPolicy policy, string id)
    {
        var path = PathName(policy, id);
        return new($"事项分类“{path.ZhHans}”", $"事項分類「{path.ZhHant}」", $"category \"{path.En}\"");
    }

    public static LocalText Kind(LocalText name) => new($"诉求类型“{name.ZhHans}”", $"訴求類型「{name.ZhHant}」", $"kind \"{name.En}\"");

    public static LocalText Located(GazetteerEntry place, LocalText? evidence)
    {
        var (hans, hant, en) = place.Level == PlaceLevel.District ? ("所在区县", "所在區縣", "district") : ("所在地", "所在地", "place");
        var how = evidence ?? new("", "", "");
        return new(
            $"{hans}“{place.Name.ZhHans}”{(how.ZhHans.Length > 0 ? $"，{how.ZhHans}" : "")}",
            $"{hant}「{place.Name.ZhHant}」{(how.ZhHant.Length > 0 ? $"，{how.ZhHant}" : "")}",
            $"{en} \"{place.Name.En}\"{(how.En.Length > 0 ? $", {how.En}" : "")}");
    }

    public static LocalText Urgency(LocalText name) => new($"紧急程度“{name.ZhHans}”", $"緊急程度「{name.ZhHant}」", $"urgency \"{name.En}\"");

    public static LocalText Word(string word) => new($"文中提到“{word}”", $"文中提到「{word}」", $"the text says \"{word}\"");

    private static LocalText PathName(CityPolicy policy, string id) => new(
        policy.Categories.PathName(id, "zh-Hans"),
        policy.Categories.PathName(id, "zh-Hant"),
        policy.Categories.PathName(id, "en"));
}
