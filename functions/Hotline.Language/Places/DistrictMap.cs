using Hotline.Core.Map;
using Hotline.Core.Policy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Hotline.Language.Places;

/// <summary>
/// The districts' polygons from the policy's <see cref="DistrictFile.Name"/>. Making one costs next to nothing: the file is read at the
/// first question, or by <see cref="Check"/>. A city without the file has a map that knows no place.
/// </summary>
public sealed class DistrictMap(CityPolicy policy, IPolicySource source) : IDistrictMap
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), srid: 4326);

    private readonly Lazy<IReadOnlyList<(string District, IPreparedGeometry Area)>> _areas = new(
        () => [.. Read(policy, source).Select(area => (area.Key, PreparedGeometryFactory.Prepare(area.Value)))]);

    public IReadOnlyList<DistrictArea> Areas => [.. _areas.Value.Select(area => Describe(area.District, area.Area.Geometry))];

    /// <summary>On the border between two districts it is the one that stands first in the file.</summary>
    public string? DistrictAt(double longitude, double latitude)
    {
        var point = Factory.CreatePoint(new Coordinate(longitude, latitude));
        return _areas.Value.FirstOrDefault(area => area.Area.Covers(point)).District;
    }

    /// <exception cref="PolicyException">The file is faulty: names every polygon that is invalid, missing, overlapping or leaves a gap.</exception>
    public void Check() => _ = _areas.Value;

    private static DistrictArea Describe(string district, Geometry area)
    {
        var rings = Enumerable.Range(0, area.NumGeometries)
            .Select(index => (Polygon)area.GetGeometryN(index))
            .SelectMany(polygon => polygon.Holes.Prepend(polygon.Shell));
        return new(district, [.. rings.Select(ring => (IReadOnlyList<GeoPoint>)[.. ring.Coordinates.Select(at => new GeoPoint(at.X, at.Y))])]);
    }

    private static IReadOnlyDictionary<string, Geometry> Read(CityPolicy policy, IPolicySource source)
    {
        if (source.Read(DistrictFile.Name) is not { } content)
        {
            return new Dictionary<string, Geometry>();
        }

        var file = DistrictFile.Read(content);
        var faults = file.Faults.Concat(DistrictChecks.Run(file.Areas, policy.City)).ToList();
        return faults.Count == 0 ? file.Areas : throw new PolicyException(faults);
    }
}
