using System.Collections.Frozen;

namespace Hotline.Core.Policy;

/// <summary>All departments of the city with their graded responsibility (分级负责, rule 3.4).</summary>
public sealed class DepartmentTree(IReadOnlyList<Department> all)
{
    private readonly FrozenDictionary<string, Department> _byId = all.ToFrozenDictionary(department => department.Id);
    private readonly ILookup<string?, Department> _byParent = all.ToLookup(department => department.Parent);

    public IReadOnlyList<Department> All => all;

    public Department this[string id] => _byId[id];

    public Department? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    public IEnumerable<Department> ChildrenOf(string id) => _byParent[id];

    /// <summary>The departments above this one, nearest first.</summary>
    public IEnumerable<Department> AncestorsOf(string id)
    {
        for (var above = Find(this[id].Parent); above is not null; above = Find(above.Parent))
        {
            yield return above;
        }
    }

    /// <summary>True for the department itself and for all below it.</summary>
    public bool IsWithin(string id, string ancestor) => id == ancestor || AncestorsOf(id).Any(above => above.Id == ancestor);
}
