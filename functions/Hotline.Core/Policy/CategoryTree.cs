using System.Collections.Frozen;

namespace Hotline.Core.Policy;

/// <summary>All categories; what a category leaves open is taken from the nearest one above it.</summary>
public sealed class CategoryTree(IReadOnlyList<Category> all)
{
    private readonly FrozenDictionary<string, Category> _byId = all.ToFrozenDictionary(category => category.Id);
    private readonly ILookup<string?, Category> _byParent = all.ToLookup(category => category.Parent);

    public IReadOnlyList<Category> All => all;

    public IEnumerable<Category> Roots => _byParent[null];

    public IEnumerable<Category> Leaves => all.Where(category => !_byParent.Contains(category.Id));

    public Category this[string id] => _byId[id];

    public Category? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    public IEnumerable<Category> ChildrenOf(string id) => _byParent[id];

    /// <summary>The categories above this one, nearest first.</summary>
    public IEnumerable<Category> AncestorsOf(string id)
    {
        for (var above = Find(this[id].Parent); above is not null; above = Find(above.Parent))
        {
            yield return above;
        }
    }

    /// <summary>The names from the first level down, "城乡建设 / 供水排水 / 停水".</summary>
    public string PathName(string id, string language) =>
        string.Join(" / ", SelfAndAncestors(id).Reverse().Select(category => category.Name.In(language)));

    /// <summary>Id of the clock that runs for the category; a loaded policy always has one.</summary>
    public string ClockOf(string id) => SelfAndAncestors(id).First(category => category.Clock is not null).Clock!;

    /// <summary>The department that handles the category by default; null leaves it to the dispatch desk.</summary>
    public string? DepartmentOf(string id) => SelfAndAncestors(id).FirstOrDefault(category => category.Department is not null)?.Department;

    /// <summary>True for the category itself and all under it: "urban.water" holds "urban.water.supply" but not "urban.waterway".</summary>
    public static bool IsWithin(string id, string ancestor) =>
        id.StartsWith(ancestor, StringComparison.Ordinal) && (id.Length == ancestor.Length || id[ancestor.Length] == '.');

    private IEnumerable<Category> SelfAndAncestors(string id) => AncestorsOf(id).Prepend(this[id]);
}
