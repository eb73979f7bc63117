using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>Sends the cases that meet <paramref name="When"/> to a department, or to <see cref="CityPolicy.Desk"/>.</summary>
public sealed record RoutingRule(string Id, RoutingCondition When, string Department, LocalText Reason);

/// <summary>All lists that are not empty must be met, each by any one of its entries. A category stands for all under it.</summary>
public sealed record RoutingCondition(
    IReadOnlyList<string> Categories,
    IReadOnlyList<CaseKind> Kinds,
    IReadOnlyList<string> Districts,
    IReadOnlyList<Urgency> Urgencies,
    IReadOnlyList<string> Keywords)
{
    public bool IsEmpty => Categories.Count + Kinds.Count + Districts.Count + Urgencies.Count + Keywords.Count == 0;

    /// <summary>True when every case that meets <paramref name="other"/> also meets this one.</summary>
    public bool Covers(RoutingCondition other) =>
        CoversAll(Categories, other.Categories, CategoryTree.IsWithin)
        && CoversAll(Kinds, other.Kinds, (theirs, ours) => theirs == ours)
        && CoversAll(Districts, other.Districts, (theirs, ours) => theirs == ours)
        && CoversAll(Urgencies, other.Urgencies, (theirs, ours) => theirs == ours)
        && CoversAll(Keywords, other.Keywords, (theirs, ours) => Keyword.IsIn(ours, theirs));

    private static bool CoversAll<T>(IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, T, bool> isWithin) =>
        ours.Count == 0 || (theirs.Count > 0 && theirs.All(their => ours.Any(our => isWithin(their, our))));
}
