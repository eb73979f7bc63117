using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;

namespace Hotline.Pages.Policy;

/// <summary>The form on which a fault can be put right.</summary>
/// <param name="Below">The property that the fault's entry names on that form; empty where it names the whole.</param>
/// <param name="Group">What stands before its properties on the form where it is about a group within: "weights.".</param>
internal sealed partial record FaultPlace(PolicyPart Part, string Key, JsonObject Entry, string Below = "", string Group = "")
{
    /// <summary>Null where the file has no form for it, or cannot be read.</summary>
    public static FaultPlace? Find(PolicyFault fault, PolicyFileSet files) => PolicyJson.Parse(files.Find(fault.File)) is { } root
        ? PolicyForms.Of(fault.File).Select(part => part.IsList ? InList(fault.Entry, root, part) : InGroup(fault, root, part)).FirstOrDefault(place => place is not null)
        : null;

    /// <summary>What has no id is named by its place from 0, in calendars with the property: "holidays[2].from".</summary>
    private static FaultPlace? InList(string entry, JsonObject root, PolicyPart part)
    {
        var (key, below) = Place().Match(entry) is { Success: true } place && place.Groups["list"].Value == part.Property
            ? ((int.Parse(place.Groups["index"].Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), place.Groups["below"].Value)
            : (entry, "");
        return PolicyTree.Find(root, part, key) is { } found ? new(part, key, found, below) : null;
    }

    /// <summary>The properties of the file itself are faulted under its name, in calendars each under its own.</summary>
    private static FaultPlace? InGroup(PolicyFault fault, JsonObject root, PolicyPart part)
    {
        if (PolicyTree.Find(root, part, PolicyTree.Group) is not { } found)
        {
            return null;
        }

        var name = part.Property.Length > 0 ? part.Property : Path.GetFileNameWithoutExtension(fault.File);
        return fault.Entry == name ? new(part, PolicyTree.Group, found)
            : part.Property.Length == 0 && part.Fields.Any(field => field.Path == fault.Entry) ? new(part, PolicyTree.Group, found, Below: fault.Entry)
            : part.Fields.Any(field => field.Path.StartsWith($"{fault.Entry}.", StringComparison.Ordinal)) ? new(part, PolicyTree.Group, found, Group: $"{fault.Entry}.")
            : null;
    }

    [GeneratedRegex(@"^(?<list>[a-zA-Z]+)\[(?<index>\d{1,4})\](\.(?<below>.+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
