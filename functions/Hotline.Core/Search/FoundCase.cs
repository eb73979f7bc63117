using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>A found case as the API and the pages list it.</summary>
public sealed record FoundCase(
    Reference Reference,
    Named Status,
    DateTimeOffset ReceivedAt,
    Channel Channel,
    CaseKind? Kind,
    Urgency Urgency,
    Named? Category,
    Named? Department,
    string? District,
    string? Address,
    IReadOnlyList<SnippetPart> Snippet);

/// <summary>Shows found cases in the caller's language and the city's time.</summary>
public sealed class FoundCases(CaseJson json, CityTime cityTime)
{
    /// <summary>Characters of a text's beginning that are shown where nothing in it was looked for.</summary>
    private const int Beginning = 90;

    public FoundCase Of(SearchHit hit, string language) => Of(hit.Case, hit.Snippet, language);

    public FoundCase Of(CaseDocument found, string language) =>
        Of(found, [new(found.Text.Length <= Beginning ? found.Text : $"{found.Text.AsSpan(0, Beginning - 1)}…", Hit: false)], language);

    private FoundCase Of(CaseDocument found, IReadOnlyList<SnippetPart> snippet, string language) => new(
        found.Reference,
        new(EnumText.Of(found.Status), CaseTexts.Status(found.Status, language)),
        cityTime.Local(found.ReceivedAt),
        found.Channel,
        found.Kind,
        found.Urgency,
        json.CategoryOf(found.Category, language),
        json.Department(found.Department, language),
        found.District,
        found.Address,
        snippet);
}
