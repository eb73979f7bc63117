namespace Hotline.Core.Map;

/// <summary>The districts' areas (属地): tells the district of a point. Degrees are WGS 84.</summary>
public interface IDistrictMap
{
    /// <summary>Empty where the city has no map.</summary>
    IReadOnlyList<DistrictArea> Areas { get; }

    /// <summary>The district's id; null outside the city, or where the city has no map.</summary>
    string? DistrictAt(double longitude, double latitude);
}

/// <summary>The area of a district.</summary>
/// <param name="District">The district's id.</param>
/// <param name="Rings">Its borders and those of its holes, each closed.</param>
public sealed record DistrictArea(string District, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);
