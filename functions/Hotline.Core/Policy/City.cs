using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>The city that runs the service. <paramref name="WorkingHours"/> are spans "HH:mm-HH:mm" in <paramref name="TimeZone"/>, in order.</summary>
public sealed record City(
    LocalText Name,
    string TimeZone,
    IReadOnlyList<string> Languages,
    IReadOnlyList<District> Districts,
    IReadOnlyList<string> WorkingHours)
{
    public District? FindDistrict(string? id) => Districts.FirstOrDefault(district => district.Id == id);

    /// <summary>The one district that an address names; null when it names none or several.</summary>
    public District? DistrictIn(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var named = Districts.Where(district => district.IsNamedIn(address)).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}

/// <summary>A county-level part of the city; <paramref name="Aliases"/> are further ways people write its name.</summary>
public sealed record District(string Id, LocalText Name, IReadOnlyList<string> Aliases)
{
    internal IEnumerable<string> Names => [Name.ZhHans, Name.ZhHant, Name.En, .. Aliases];

    internal bool IsNamedIn(string address) => Keyword.FirstIn(Names, address) is not null;
}
