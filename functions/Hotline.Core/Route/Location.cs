using System.Collections.Frozen;
using Hotline.Core.Messages;

namespace Hotline.Core.Route;

/// <summary>Where a case is, as far as it is known; <paramref name="District"/> is an id.</summary>
/// <param name="Within">The gazetteer's places it surely lies in.</param>
/// <param name="Evidence">How that is known, in words without anything of the citizen's own; null where nothing was found.</param>
public sealed record Location(string? District, IReadOnlySet<string> Within, LocalText? Evidence)
{
    public static readonly Location Unknown = new(null, FrozenSet<string>.Empty, null);

    /// <summary>A person named the district.</summary>
    public static Location Of(string? district) => district is null ? Unknown : new(district, new HashSet<string> { district }, null);
}

/// <summary>The districts' areas (属地): tells the district of a point. Degrees are WGS 84.</summary>
public interface IDistrictMap
{
    /// <summary>The district's id; null outside the city, or where the city has no map.</summary>
    string? DistrictAt(double longitude, double latitude);
}
