using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// Finds the gazetteer's names in free text: both scripts and English, aliases, full and half width, the longest name first. Offsets
/// are of the text as given.
/// </summary>
public sealed class PlaceReader
{
    private readonly NameAutomaton _automaton;
    private readonly IReadOnlyList<(string Folded, IReadOnlyList<string> Places)> _names;

    public PlaceReader(Gazetteer places)
    {
        _names = [.. places.All
            .SelectMany(place => place.Names.Select(name => (Folded: Fold(name), place.Id)))
            .Distinct()
            .GroupBy(name => name.Folded, name => name.Id)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group]))];
        _automaton = new NameAutomaton([.. _names.Select(name => name.Folded)]);
    }

    /// <summary>In the text's order, without overlaps: where names overlap the earlier one stands, of two that begin alike the longer.</summary>
    public IReadOnlyList<PlaceMention> Read(string text)
    {
        var folded = Fold(text);
        List<(int Start, int Name)> found = [];
        _automaton.Search(folded, (name, start) =>
        {
            if (IsWhole(folded, start, start + _names[name].Folded.Length))
            {
                found.Add((start, name));
            }
        });
        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : Length(other).CompareTo(Length(one)));

        List<PlaceMention> mentions = [];
        var end = 0;
        foreach (var each in found.Where(each => each.Start >= end))
        {
            end = each.Start + Length(each);
            mentions.Add(new PlaceMention(
                each.Start,
                Length(each),
                _names[each.Name].Places,
                HouseNumber.Beside(folded, each.Start, end),
                OfficeName.Follows(folded.AsSpan(end))));
        }

        return mentions;

        int Length((int Start, int Name) each) => _names[each.Name].Folded.Length;
    }

    /// <summary>One character for one: half width, lower case.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, (folded, original) =>
    {
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = char.ToLowerInvariant(HalfWidth.Of(original[at]));
        }
    });

    /// <summary>A Latin name is not found inside a longer word; a Chinese one has no such edges.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !(char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1])))
        && (end == text.Length || !(char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end])));
}

/// <summary>A place name in a text.</summary>
/// <param name="Places">The gazetteer's places of that name; several make it ambiguous.</param>
/// <param name="HouseNumber">The number beside a road's name.</param>
/// <param name="InOfficeName">It begins the name of an office ("临湖区教育局"), which says less about where the matter is.</param>
public sealed record PlaceMention(int Start, int Length, IReadOnlyList<string> Places, int? HouseNumber, bool InOfficeName);
