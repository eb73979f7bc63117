using Hotline.Core.Cases;
using Hotline.Core.Route;

namespace Hotline.Pages.Route;

/// <summary>
/// The address of a view of the work list: a filter may be kept as a bookmark or sent to a colleague. Nothing that a citizen wrote or
/// that somebody searched for stands in it.
/// </summary>
/// <param name="List">The department whose list is shown; null for one's own.</param>
/// <param name="From">Where the page goes on.</param>
public sealed record WorkAddress(string? List, WorkFilter Filter, string? From)
{
    private const string Path = "/work";

    public string With(WorkFilter filter) => (this with { Filter = filter, From = null }).ToString();

    public string With(string? from) => (this with { From = from }).ToString();

    public override string ToString()
    {
        (string Name, string? Value)[] query =
        [
            ("department", List),
            ("status", Filter.Status is { } status ? EnumText.Of(status) : null),
            ("due", Filter.Due is { } due ? EnumText.Of(due) : null),
            ("category", Filter.Category),
            ("for", Filter.For is { } what ? EnumText.Of(what) : null),
            ("draft", Filter.Draft is { } draft ? EnumText.Of(draft) : null),
            ("continuation", From),
        ];
        var given = query.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}").ToList();
        return given.Count == 0 ? Path : $"{Path}?{string.Join('&', given)}";
    }
}
