using Hotline.Core.Map;

namespace Hotline.Core.Tests.Builders;

/// <summary>A city of two square districts side by side at the equator, each a tenth of a degree wide: "west" from 0, "east" from 0.1.</summary>
internal sealed class SquareDistricts : IDistrictMap
{
    public const double Width = .1;

    public IReadOnlyList<DistrictArea> Areas { get; } = [Square("west", 0), Square("east", Width)];

    public string? DistrictAt(double longitude, double latitude) => (longitude, latitude) switch
    {
        ( < 0 or > 2 * Width, _) or (_, < 0 or > Width) => null,
        ( < Width, _) => "west",
        _ => "east",
    };

    private static DistrictArea Square(string district, double west) =>
        new(district, [[new(west, 0), new(west + Width, 0), new(west + Width, Width), new(west, Width), new(west, 0)]]);
}
