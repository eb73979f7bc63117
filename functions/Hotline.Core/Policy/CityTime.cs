namespace Hotline.Core.Policy;

/// <summary>Instants as the city's clocks show them, with their offset.</summary>
public sealed class CityTime(CityPolicy policy)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(policy.City.TimeZone);

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone);
}
