using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>A public case as the API and the pages show it; <paramref name="ReceivedOn"/> is a day only, in the city.</summary>
public sealed record PublicCaseView(
    string Number,
    Named Status,
    DateOnly ReceivedOn,
    Named? Category,
    Named? Department,
    string? District,
    string Complaint,
    string? Answer);

/// <summary>A public case as a search lists it.</summary>
public sealed record ListedPublicCase(
    string Number, Named Status, DateOnly ReceivedOn, Named? Category, Named? Department, string? District, IReadOnlyList<SnippetPart> Snippet);

/// <summary>Shows public cases in the reader's language and the city's time.</summary>
public sealed class PublicCaseViews(CaseJson json, CityPolicy policy, CityTime cityTime)
{
    public PublicCaseView Of(PublicCase found, string language) => new(
        found.Number,
        new(EnumText.Of(found.Status), CaseTexts.Status(found.Status, language)),
        DateOnly.FromDateTime(cityTime.Local(found.ReceivedAt).Date),
        json.CategoryOf(found.Category, language),
        json.Department(found.Department, language),
        policy.City.FindDistrict(found.District)?.Name.In(language),
        found.Complaint,
        found.Answer);

    public ListedPublicCase Of(PublicHit hit, string language)
    {
        var view = Of(hit.Case, language);
        return new(view.Number, view.Status, view.ReceivedOn, view.Category, view.Department, view.District, hit.Snippet);
    }
}
