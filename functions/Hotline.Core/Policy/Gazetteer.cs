using System.Collections.Frozen;

namespace Hotline.Core.Policy;

/// <summary>The city's place names: its districts, and what the gazetteer file puts below them.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, GazetteerEntry> _byId;
    private readonly FrozenDictionary<string, FrozenSet<string>> _within;

    public Gazetteer(City city, IReadOnlyList<GazetteerEntry> entries)
    {
        All = [.. city.Districts.Select(district => new GazetteerEntry(district.Id, district.Name, PlaceLevel.District, [], district.Aliases, [])), .. entries];
        _byId = All.ToFrozenDictionary(entry => entry.Id);
        _within = All.ToFrozenDictionary(entry => entry.Id, entry => Within(entry, entry.Parents).ToFrozenSet());
    }

    /// <summary>Districts first, then the file's order.</summary>
    public IReadOnlyList<GazetteerEntry> All { get; }

    public GazetteerEntry this[string id] => _byId[id];

    public GazetteerEntry? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>
    /// The place itself and every place it surely lies in: of a road through two townships of one district the district only, unless
    /// the house number tells which.
    /// </summary>
    public IReadOnlySet<string> Within(string id, int? houseNumber = null)
    {
        var entry = this[id];
        return houseNumber is { } number && entry.Numbers.FirstOrDefault(part => number >= part.From && number <= part.To) is { } part
            ? Within(entry, [part.Parent]).ToFrozenSet()
            : _within[id];
    }

    /// <summary>True when the place may lie in the other: by any of its parents.</summary>
    public bool MayLieIn(string id, string other) => id == other || this[id].Parents.Any(parent => MayLieIn(parent, other));

    private IEnumerable<string> Within(GazetteerEntry entry, IReadOnlyList<string> parents)
    {
        var common = parents
            .Select(parent => Within(_byId[parent], _byId[parent].Parents))
            .Aggregate((IEnumerable<string>?)null, (sure, next) => sure?.Intersect(next) ?? next);
        return (common ?? []).Prepend(entry.Id);
    }
}
