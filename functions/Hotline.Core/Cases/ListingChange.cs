namespace Hotline.Core.Cases;

/// <summary>What a change of a case changes in the lists: the places it leaves, and the rows to write. Safe to carry out twice.</summary>
public sealed record ListingChange(Reference Reference, IReadOnlyList<ListingPlace> Left, IReadOnlyList<Listing> Written)
{
    /// <summary>From the rows that stand to those the case wants now; a row that stays as it is costs nothing.</summary>
    public static ListingChange Of(Reference reference, IReadOnlyList<Listing> before, IReadOnlyList<Listing> after) => new(
        reference,
        PlacesLeft([.. before.Select(row => row.Place)], after),
        [.. after.Except(before)]);

    /// <summary>Whatever stands there, the rows of now are written and the places that none of them holds are cleared.</summary>
    public static ListingChange To(Reference reference, IReadOnlyList<ListingPlace> from, IReadOnlyList<Listing> after) =>
        new(reference, PlacesLeft(from, after), after);

    /// <summary>Without the row at a place that somebody else writes.</summary>
    public ListingChange Without(ListingPlace? place) => this with { Written = [.. Written.Where(row => row.Place != place)] };

    public bool IsNone => Left.Count == 0 && Written.Count == 0;

    private static IReadOnlyList<ListingPlace> PlacesLeft(IReadOnlyList<ListingPlace> from, IReadOnlyList<Listing> after) =>
        [.. from.Except(after.Select(row => row.Place))];
}
