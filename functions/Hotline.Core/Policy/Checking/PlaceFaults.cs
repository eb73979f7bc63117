using Hotline.Core.Cases;

namespace Hotline.Core.Policy.Checking;

/// <summary>What can be wrong with the city's places and the map of its districts.</summary>
public static class PlaceFaults
{
    public static Fault DistrictAmongPlaces() => new("district-among-places");

    public static Fault LiesInFiner(PlaceLevel level, string parent, PlaceLevel parentLevel) =>
        new("lies-in-finer", EnumText.Of(level), parent, EnumText.Of(parentLevel));

    public static Fault NumbersBackwards(int from, int to) => new("numbers-backwards", from, to);

    public static Fault NumbersElsewhere(string parent) => new("numbers-elsewhere", parent);

    public static Fault NotGeoJson(string detail) => new("not-geo-json", detail);

    public static Fault NoFeatureId() => new("no-feature-id");

    public static Fault NotAnArea() => new("not-an-area");

    public static Fault DistrictTwice() => new("district-twice");

    public static Fault NoSuchDistrict() => new("no-such-district");

    public static Fault NoArea() => new("no-area");

    public static Fault CrossesItself(string at) => new("crosses-itself", at);

    public static Fault RingsNotApart(string at) => new("rings-not-apart", at);

    public static Fault NoRing(string at) => new("no-ring", at);

    public static Fault Overlaps(string other, string at) => new("overlaps", other, at);

    public static Fault Gap(string at) => new("gap", at);
}
