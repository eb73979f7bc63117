using System.Text.Json;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Checking;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Hotline.Language.Places;

/// <summary>
/// A GeoJSON collection of areas (RFC 7946) whose features bear the district's id as their property "id". What cannot be read is
/// noted and left out.
/// </summary>
internal sealed record DistrictFile(IReadOnlyDictionary<string, Geometry> Areas, IReadOnlyList<PolicyFault> Faults)
{
    public const string Name = "districts.geojson";

    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    public static DistrictFile Read(byte[] content)
    {
        var areas = new Dictionary<string, Geometry>();
        List<PolicyFault> faults = [];
        foreach (var (index, feature) in (Collection(content, faults) ?? []).Index())
        {
            var id = feature.Attributes?.GetOptionalValue("id") as string;
            var entry = id ?? $"features[{index}]";
            if (id is null)
            {
                faults.Add(new(Name, entry, PlaceFaults.NoFeatureId()));
            }
            else if (feature.Geometry is not (Polygon or MultiPolygon))
            {
                faults.Add(new(Name, entry, PlaceFaults.NotAnArea()));
            }
            else if (!areas.TryAdd(id, feature.Geometry))
            {
                faults.Add(new(Name, entry, PlaceFaults.DistrictTwice()));
            }
        }

        return new(areas, faults);
    }

    /// <summary>The reader throws what its parts throw for a ring too short or a number missing.</summary>
    private static FeatureCollection? Collection(byte[] content, List<PolicyFault> faults)
    {
        try
        {
            return JsonSerializer.Deserialize<FeatureCollection>(content, GeoJson);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            faults.Add(new(Name, "districts", PlaceFaults.NotGeoJson(exception.Message)));
            return null;
        }
    }
}
