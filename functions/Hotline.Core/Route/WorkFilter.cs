using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>Which cases of a work list somebody wants to see; what is null is not asked for.</summary>
/// <param name="Category">A category's id, with everything below it.</param>
/// <param name="Draft">How far the answer is on its way to the citizen.</param>
public sealed record WorkFilter(
    CaseStatus? Status = null, DueStanding? Due = null, string? Category = null, ListedFor? For = null, DraftStage? Draft = null)
{
    public static readonly WorkFilter None = new();

    public bool Lets(Listing row, DueStanding standing) =>
        (Status is null || row.Status == Status)
        && (Due is null || standing == Due)
        && (Category is null || (row.Category is { } category && CategoryTree.IsWithin(category, Category)))
        && (For is null || row.For == For)
        && (Draft is null || row.Draft == Draft);

    /// <summary>Whether everything behind such a row is due later than asked for: lists are in the order of due times.</summary>
    public bool IsPast(DueStanding standing) => Due < standing && standing != DueStanding.Paused;
}
