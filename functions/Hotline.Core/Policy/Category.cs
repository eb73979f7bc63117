using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>A node of the three-level category tree; its place is in its dotted id ("urban.water.supply").</summary>
/// <param name="Clock">Id of its clock; null takes that of the nearest category above.</param>
/// <param name="Department">Who handles it where no routing rule says otherwise; null as for the clock.</param>
/// <param name="Examples">How citizens say it: what the classifier learns from before there are cases. Only leaves have them.</param>
public sealed record Category(string Id, LocalText Name, string? Clock, string? Department, IReadOnlyList<string> Examples)
{
    /// <summary>1 to 3.</summary>
    public int Level => Id.Count(letter => letter == '.') + 1;

    public string? Parent => Id.LastIndexOf('.') is var dot and >= 0 ? Id[..dot] : null;

    /// <summary>The first-level class: "urban" of "urban.water.supply".</summary>
    public string Root => RootOf(Id);

    /// <summary>Also for the id of a category that the policy no longer has.</summary>
    public static string RootOf(string id) => id.Split('.', 2)[0];
}
