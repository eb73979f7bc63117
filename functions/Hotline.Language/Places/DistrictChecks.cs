using System.Globalization;
using Hotline.Core;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Checking;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using NetTopologySuite.Operation.Valid;

namespace Hotline.Language.Places;

/// <summary>Holds the areas against the city and each other: every point of the city must lie in one district.</summary>
internal static class DistrictChecks
{
    /// <summary>Square degrees, about a hundred square metres: less is the rounding of a common border.</summary>
    private const double Negligible = 1e-8;

    public static IEnumerable<PolicyFault> Run(IReadOnlyDictionary<string, Geometry> areas, City city)
    {
        var unknown = areas.Keys.Where(id => city.FindDistrict(id) is null).Select(id => Fault(id, PlaceFaults.NoSuchDistrict()));
        var missing = city.Districts.Where(district => !areas.ContainsKey(district.Id)).Select(district => Fault(district.Id, PlaceFaults.NoArea()));
        var invalid = areas.Select(area => Invalid(area.Key, area.Value)).OfType<PolicyFault>().ToList();
        // What crosses itself has no inside to be compared with others.
        return [.. unknown, .. missing, .. invalid, .. invalid.Count == 0 ? Overlaps(areas).Concat(Gaps(areas)) : []];
    }

    private static PolicyFault? Invalid(string id, Geometry area) =>
        new IsValidOp(area).ValidationError is { } error ? Fault(id, Invalid(error.ErrorType, At(error.Coordinate))) : null;

    private static Fault Invalid(TopologyValidationErrors what, string at) => what switch
    {
        TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection => PlaceFaults.CrossesItself(at),
        TopologyValidationErrors.RingNotClosed or TopologyValidationErrors.TooFewPoints or TopologyValidationErrors.InvalidCoordinate => PlaceFaults.NoRing(at),
        _ => PlaceFaults.RingsNotApart(at),
    };

    private static IEnumerable<PolicyFault> Overlaps(IReadOnlyDictionary<string, Geometry> areas) =>
        from one in areas
        from other in areas
        where string.CompareOrdinal(one.Key, other.Key) < 0
        let common = one.Value.Intersection(other.Value)
        where common.Area > Negligible
        select Fault(one.Key, PlaceFaults.Overlaps(other.Key, At(common.Centroid.Coordinate)));

    /// <summary>Holes in the city; what lies outside all districts is not the city's.</summary>
    private static IEnumerable<PolicyFault> Gaps(IReadOnlyDictionary<string, Geometry> areas)
    {
        var whole = UnaryUnionOp.Union([.. areas.Values]);
        return from index in Enumerable.Range(0, whole?.NumGeometries ?? 0)
               let part = whole!.GetGeometryN(index) as Polygon
               where part is not null
               from hole in part.Holes
               let gap = hole.Factory.CreatePolygon(hole)
               where gap.Area > Negligible
               select Fault("districts", PlaceFaults.Gap(At(gap.Centroid.Coordinate)));
    }

    private static string At(Coordinate coordinate) => string.Create(CultureInfo.InvariantCulture, $"[{coordinate.X:0.####}, {coordinate.Y:0.####}]");

    private static PolicyFault Fault(string entry, Fault fault) => new(DistrictFile.Name, entry, fault);
}
