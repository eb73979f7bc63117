using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>A named place below the districts (地名).</summary>
/// <param name="Parents">The districts, townships or roads it lies in; a road may run through several.</param>
/// <param name="Aliases">Further ways people write its name.</param>
/// <param name="Numbers">Which part of a road lies where.</param>
public sealed record GazetteerEntry(
    string Id,
    LocalText Name,
    PlaceLevel Level,
    IReadOnlyList<string> Parents,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<HouseNumbers> Numbers)
{
    public IEnumerable<string> Names => [Name.ZhHans, Name.ZhHant, Name.En, .. Aliases];
}

/// <summary>The house numbers of a road, both included, that lie in one of its parents.</summary>
public sealed record HouseNumbers(int From, int To, string Parent);

/// <summary>What kind of place it is, widest first.</summary>
[JsonConverter(typeof(EnumTextConverter<PlaceLevel>))]
public enum PlaceLevel
{
    District,

    /// <summary>A street office's area, a town or a township (街道、乡镇).</summary>
    Township,
    Road,

    /// <summary>An estate, a village, a school or another landmark.</summary>
    Estate,
}
