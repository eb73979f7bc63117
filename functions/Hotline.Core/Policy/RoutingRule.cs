using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>Sends the cases that meet <paramref name="When"/> to whoever <paramref name="To"/> names.</summary>
/// <param name="Overrides">
/// It stands above later rules on purpose, whatever they say (an emergency, say), so the check of the rules does not call that a conflict.
/// </param>
public sealed record RoutingRule(string Id, RoutingCondition When, RoutingTarget To, LocalText Reason, bool Overrides = false);

/// <summary>
/// One department (or <see cref="CityPolicy.Desk"/>), or else the department of a function at <paramref name="Level"/> where the case
/// is; if there is none, the next level up (属地管理, 分级负责, rule 3.4).
/// </summary>
public sealed record RoutingTarget(string? Department, string? Function = null, DepartmentLevel Level = DepartmentLevel.City);

/// <summary>All lists that are not empty must be met, each by any one of its entries. A category or a place stands for all within it.</summary>
/// <param name="Located">How finely it must be known where the case is: its district, or even its township.</param>
public sealed record RoutingCondition(
    IReadOnlyList<string> Categories,
    IReadOnlyList<CaseKind> Kinds,
    IReadOnlyList<string> Districts,
    IReadOnlyList<Urgency> Urgencies,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Places,
    PlaceLevel? Located)
{
    public bool IsEmpty =>
        Categories.Count + Kinds.Count + Districts.Count + Urgencies.Count + Keywords.Count + Places.Count == 0 && Located is null;

    /// <summary>True when every case that meets <paramref name="other"/> also meets this one.</summary>
    public bool Covers(RoutingCondition other) =>
        CoversAll(Categories, other.Categories, CategoryTree.IsWithin)
        && CoversAll(Kinds, other.Kinds, (theirs, ours) => theirs == ours)
        && CoversAll(Districts, other.Districts, (theirs, ours) => theirs == ours)
        && CoversAll(Urgencies, other.Urgencies, (theirs, ours) => theirs == ours)
        && CoversAll(Keywords, other.Keywords, (theirs, ours) => Keyword.IsIn(ours, theirs))
        && CoversAll(Places, other.Places, (theirs, ours) => theirs == ours)
        && (Located is null || other.LocatedAtLeast >= Located);

    /// <summary>
    /// True when one case may meet both. Two lists of different keywords are taken to be about different things, although one text
    /// may hold words of both.
    /// </summary>
    public bool MayMeet(RoutingCondition other) =>
        Touches(Categories, other.Categories, (one, two) => CategoryTree.IsWithin(one, two) || CategoryTree.IsWithin(two, one))
        && Touches(Kinds, other.Kinds, (one, two) => one == two)
        && Touches(Districts, other.Districts, (one, two) => one == two)
        && Touches(Urgencies, other.Urgencies, (one, two) => one == two)
        && Touches(Keywords, other.Keywords, (one, two) => Keyword.IsIn(one, two) || Keyword.IsIn(two, one))
        && Touches(Places, other.Places, (one, two) => one == two);

    private PlaceLevel? LocatedAtLeast => Located ?? (Districts.Count > 0 ? PlaceLevel.District : null);

    private static bool CoversAll<T>(IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, T, bool> isWithin) =>
        ours.Count == 0 || (theirs.Count > 0 && theirs.All(their => ours.Any(our => isWithin(their, our))));

    private static bool Touches<T>(IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, T, bool> meet) =>
        ours.Count == 0 || theirs.Count == 0 || ours.Any(our => theirs.Any(their => meet(our, their)));
}
