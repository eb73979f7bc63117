using Hotline.Core.Policy;

namespace Hotline.Pages.Frame;

/// <summary>The first two levels of the category tree as a choice of filters: the third has too many to choose from.</summary>
public static class CategoryChoice
{
    public static IReadOnlyList<(string Value, string Words)> Of(CityPolicy policy, string language) =>
    [
        .. policy.Categories.All
            .Where(each => each.Parent is null || policy.Categories[each.Parent].Parent is null)
            .Select(each => (each.Id, policy.Categories.PathName(each.Id, language))),
    ];
}
