using Hotline.Core.Map;

namespace Hotline.Core.Tests.Builders;

/// <summary>A city without a map of its districts, or with one that says the same of every point.</summary>
internal sealed class NoMap(string? everywhere = null) : IDistrictMap
{
    public IReadOnlyList<DistrictArea> Areas => [];

    public string? DistrictAt(double longitude, double latitude) => everywhere;
}
