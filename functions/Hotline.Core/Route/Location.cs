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
