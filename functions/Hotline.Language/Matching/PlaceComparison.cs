using Hotline.Core.Cases;
using Hotline.Core.Search;
using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>How near two cases are to each other.</summary>
/// <param name="Closeness">1 for one address, 0 where nothing is known, below 0 for different districts.</param>
internal sealed record PlaceComparison(double Closeness, string? Shared, int? Metres)
{
    private const double EarthRadius = 6_371_000;
    private const double MetresApart = 500;

    public static PlaceComparison Of(Place? one, CaseDocument other, IReadOnlyList<string> sharedPhrases)
    {
        var metres = Distance(one, other);
        if (one?.Address is { Length: > 0 } address && other.Address is { Length: > 0 } && IsSameAddress(address, other.Address))
        {
            return new(1, other.Address, metres);
        }

        var named = sharedPhrases.FirstOrDefault(PlaceNames.EndsAsOne);
        if (named is not null || metres < MetresApart)
        {
            return new(0.8, named, metres);
        }

        return (one?.District, other.District) switch
        {
            (null, _) or (_, null) => new(0, null, metres),
            var (mine, theirs) => new(mine == theirs ? 0.2 : -0.5, null, metres),
        };
    }

    private static bool IsSameAddress(string one, string other) =>
        UnitReader.Read(one).Select(unit => unit.Term).SequenceEqual(UnitReader.Read(other).Select(unit => unit.Term));

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
