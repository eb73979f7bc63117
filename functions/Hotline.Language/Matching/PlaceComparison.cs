using Hotline.Core.Cases;
using Hotline.Core.Search;

namespace Hotline.Language.Matching;

/// <summary>How near two cases are to each other.</summary>
/// <param name="Closeness">1 for one address, 0 where nothing is known, below 0 for different districts.</param>
internal sealed record PlaceComparison(double Closeness, string? Shared, int? Metres)
{
    private const double EarthRadius = 6_371_000;
    private const double MetresApart = 500;
    private const double InReach = 0.8;
    private const double SameDistrict = 0.2;
    private const double Elsewhere = -0.5;

    /// <summary>Shares of what two addresses say that make them one address, or one street or estate.</summary>
    private const double SameAddress = 0.95;
    private const double SameStreet = 0.55;

    public static PlaceComparison Of(Place? one, AddressTerms address, CaseDocument other, Lazy<IReadOnlyList<string>> sharedPhrases)
    {
        var metres = Distance(one, other);
        var share = address.ShareIn(other.Address);
        if (share >= SameAddress)
        {
            return new(1, other.Address, metres);
        }

        // Two addresses settle it: "at the gate of our estate" in both texts says nothing more.
        var isInReach = metres < MetresApart || share >= SameStreet;
        if (isInReach || share is null)
        {
            var named = sharedPhrases.Value.FirstOrDefault(PlaceNames.EndsAsOne);
            if (isInReach || named is not null)
            {
                return new(InReach, named, metres);
            }
        }

        return (one?.District, other.District) switch
        {
            (null, _) or (_, null) => new(0, null, metres),
            var (mine, theirs) when mine != theirs => new(Elsewhere, null, metres),
            _ => new(share is null ? SameDistrict : 0, null, metres),
        };
    }

    /// <summary>Along the great circle (haversine), in metres.</summary>
    private static int? Distance(Place? one, CaseDocument other)
    {
        if (one is not { Longitude: { } lon1, Latitude: { } lat1 } || other is not { Longitude: { } lon2, Latitude: { } lat2 })
        {
            return null;
        }

        var (up, across) = (Math.Sin(Radians(lat2 - lat1) / 2), Math.Sin(Radians(lon2 - lon1) / 2));
        var share = (up * up) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * across * across);
        return (int)(2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, share))));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
