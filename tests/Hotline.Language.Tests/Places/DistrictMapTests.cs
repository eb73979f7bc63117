using System.Text;
using Hotline.Core.Policy;
using Hotline.Language.Places;

namespace Hotline.Language.Tests.Places;

public sealed class DistrictMapTests
{
    private static readonly CityPolicy Policy = PolicyLoader.Load(new EmbeddedPolicy());

    [Theory]
    [InlineData(123.4512, 28.9633, "linhu")]
    [InlineData(123.5236, 28.9871, "luming")]
    [InlineData(123.5000, 28.8000, "bailing")]
    [InlineData(123.1000, 28.8000, null)]
    public void Point_Asked_LiesInItsDistrict(double longitude, double latitude, string? district) =>
        new DistrictMap(Policy, new EmbeddedPolicy()).DistrictAt(longitude, latitude).ShouldBe(district);

    [Fact]
    public void DemonstrationMap_Checked_HasNoFault() => Should.NotThrow(() => new DistrictMap(Policy, new EmbeddedPolicy()).Check());

    [Fact]
    public void CityWithoutAMap_Asked_KnowsNoPlace() => new DistrictMap(Policy, new OneFile(null)).DistrictAt(123.4512, 28.9633).ShouldBeNull();

    [Theory]
    [InlineData("luming 10,0 20,0 20,10 10,10", "bailing 20,0 30,0 30,10 20,10", "")]
    [InlineData("luming 9,0 20,0 20,10 9,10", "bailing 20,0 30,0 30,10 20,10", "districts.geojson: linhu: overlaps \"luming\" around [9.5, 5]")]
    [InlineData("luming 10,0 20,10 20,0 10,10", "bailing 20,0 30,0 30,10 20,10", "districts.geojson: luming: polygon is not valid: its border crosses itself at [15, 5]")]
    [InlineData("luming 10,0 20,0 20,10 10,10", "harbour 20,0 30,0 30,10 20,10", "districts.geojson: harbour: unknown district", "districts.geojson: bailing: district has no area")]
    [InlineData("luming 10,0 20,0 20,10 10,10", "luming 20,0 30,0 30,10 20,10", "districts.geojson: luming: district is there twice", "districts.geojson: bailing: district has no area")]
    // The river between the two banks belongs to nobody.
    [InlineData("luming 10,0 20,0 20,2 12,2 12,8 20,8 20,10 10,10", "bailing 20,0 30,0 30,10 20,10", "districts.geojson: districts: no district covers the gap around [16, 5]")]
    public void Areas_Checked_AreNamedWithTheirFaults(string second, string third, params string[] faults)
    {
        var map = new DistrictMap(Policy, new OneFile(Collection("linhu 0,0 10,0 10,10 0,10", second, third)));

        FaultsOf(map).ShouldBe(faults.Where(fault => fault.Length > 0), ignoreOrder: true);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "type": "FeatureCollection", "features": [{ "type": "Feature", "properties": { "id": "linhu" }, "geometry": { "type": "Polygon", "coordinates": [[[0, 0], [1, 1]]] } }] }""")]
    public void FileThatIsNoMap_Checked_IsNamed(string text) =>
        FaultsOf(new DistrictMap(Policy, new OneFile(text)))[0].ShouldStartWith("districts.geojson: districts: is not GeoJSON");

    [Theory]
    [InlineData("""{ "name": "linhu" }""", "districts.geojson: features[0]: properties.id is missing or not a text")]
    [InlineData("""{ "id": "linhu" }""", "districts.geojson: linhu: geometry is not a Polygon or MultiPolygon")]
    public void Feature_WithoutIdOrArea_IsNamed(string properties, string fault) =>
        FaultsOf(new DistrictMap(Policy, new OneFile(
            $$"""{ "type": "FeatureCollection", "features": [{ "type": "Feature", "properties": {{properties}}, "geometry": { "type": "Point", "coordinates": [0, 0] } }] }""")))
            .ShouldContain(fault);

    private static IReadOnlyList<string> FaultsOf(DistrictMap map)
    {
        try
        {
            map.Check();
            return [];
        }
        catch (PolicyException exception)
        {
            return [.. exception.Faults.Select(fault => fault.ToString())];
        }
    }

    /// <summary>Each area is "id x,y x,y …", its ring not yet closed.</summary>
    private static string Collection(params IEnumerable<string> areas) =>
        $$"""{ "type": "FeatureCollection", "features": [{{string.Join(',', areas.Select(Feature))}}] }""";

    private static string Feature(string area)
    {
        var parts = area.Split(' ');
        var ring = string.Join(',', parts.Skip(1).Append(parts[1]).Select(point => $"[{point}]"));
        return $$"""{ "type": "Feature", "properties": { "id": "{{parts[0]}}" }, "geometry": { "type": "Polygon", "coordinates": [[{{ring}}]] } }""";
    }

    private sealed class OneFile(string? text) : IPolicySource
    {
        public IReadOnlyList<string> Paths => ["districts.geojson"];

        public byte[]? Read(string path) => text is null ? null : Encoding.UTF8.GetBytes(text);
    }
}
