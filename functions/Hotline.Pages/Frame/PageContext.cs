using Hotline.Core.Access;

namespace Hotline.Pages.Frame;

/// <summary>What every page knows of the request it answers.</summary>
/// <param name="Language">zh-Hans, zh-Hant or en.</param>
/// <param name="Path">Path and query, to come back to after choosing a language.</param>
/// <param name="FormToken">What every form has to send back, so that no other site can send it (antiforgery).</param>
/// <param name="Staff">Null for citizens.</param>
public sealed record PageContext(string Language, string Path, string FormToken, Actor? Staff)
{
    /// <summary>The words in which the page's fields are named; null for the common ones.</summary>
    public string? Area { get; init; }

    /// <summary>The form field that carries <see cref="FormToken"/>.</summary>
    public const string FormTokenField = "form-token";
}
