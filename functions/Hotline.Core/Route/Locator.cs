using Hotline.Core.Cases;
using Hotline.Core.Map;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// Finds out where a case is (属地管理, rule 3.4): the district a person named stands first, then the coordinates, then the address,
/// then the text. What contradicts a stronger source is left aside; what is ambiguous stays open.
/// </summary>
public sealed class Locator(CityPolicy policy, IDistrictMap map)
{
    private readonly PlaceReader _reader = new(policy.Places);

    public Location Locate(string? statedDistrict, Submission? submission) =>
        Locate(statedDistrict, submission?.Place, submission?.Text);

    public Location Locate(string? statedDistrict, Place? place, string? text)
    {
        var location = Location.Of(statedDistrict);
        if (location.District is null
            && place is { Longitude: { } longitude, Latitude: { } latitude }
            && map.DistrictAt(longitude, latitude) is { } district)
        {
            location = Location.Of(district) with { Evidence = LocationWords.Coordinates };
        }

        location = Narrow(location, place?.Address, LocationWords.InAddress);
        return Narrow(location, text, LocationWords.InText);
    }

    /// <summary>Adds what the mentions of a text agree on; a mention that only names an office counts when there is no other.</summary>
    private Location Narrow(Location known, string? text, Func<GazetteerEntry, LocalText> evidence)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return known;
        }

        var mentions = _reader.Read(text);
        var plain = mentions.Where(mention => !mention.InOfficeName).ToList();
        var meant = Resolve(plain.Count > 0 ? plain : mentions, known);
        var added = meant.SelectMany(place => place.Within).ToHashSet();
        if (Count(added, PlaceLevel.Township) > 1)
        {
            added.RemoveWhere(id => policy.Places[id].Level == PlaceLevel.Township);
        }

        var within = known.Within.Union(added).ToHashSet();
        if (within.Count == known.Within.Count || Count(within, PlaceLevel.District) > 1 || Count(within, PlaceLevel.Township) > 1)
        {
            return known;
        }

        var finest = meant.MaxBy(place => place.Within.Count)!;
        return new Location(
            within.FirstOrDefault(id => policy.Places[id].Level == PlaceLevel.District),
            within,
            known.Evidence ?? evidence(policy.Places[finest.Id]));
    }

    private List<Meant> Resolve(IReadOnlyList<PlaceMention> mentions, Location known)
    {
        var certain = mentions.Where(mention => mention.Places.Count == 1).Select(mention => mention.Places[0]).ToHashSet();
        return [.. mentions.Select(mention => Resolve(mention, certain, known)).OfType<Meant>()];
    }

    /// <summary>
    /// Of several places of one name the one whose district or township is known or mentioned as well; a road that runs through
    /// several lies in the one mentioned. A name that stays ambiguous gives what its places have in common.
    /// </summary>
    private Meant? Resolve(PlaceMention mention, HashSet<string> certain, Location known)
    {
        var possible = mention.Places.Where(place => known.District is not { } district || policy.Places.MayLieIn(place, district)).ToList();
        var beside = possible.Where(place => certain.Any(other => other != place && policy.Places.MayLieIn(place, other))).ToList();
        var meant = beside.Count == 1 ? beside : possible;
        if (meant.Count == 0)
        {
            return null;
        }

        var common = meant.Select(place => policy.Places.Within(place, mention.HouseNumber)).Aggregate((one, other) => one.Intersect(other).ToHashSet());
        var named = certain.Where(other => meant.All(place => policy.Places.MayLieIn(place, other))).SelectMany(other => policy.Places.Within(other));
        return new Meant(meant[0], common.Union(named).ToHashSet());
    }

    private int Count(IEnumerable<string> ids, PlaceLevel level) => ids.Count(id => policy.Places[id].Level == level);

    private sealed record Meant(string Id, IReadOnlySet<string> Within);
}
