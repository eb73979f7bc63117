using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Cases.Views;
using Hotline.Core.Messages;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>A row of a work list as the API and the pages show it.</summary>
/// <param name="Gist">The beginning of the citizen's words.</param>
/// <param name="Version">What whoever acts on the case has seen of it.</param>
public sealed record WorkEntry(
    Reference Reference,
    ListedFor For,
    Named Status,
    DateTimeOffset Due,
    bool Overdue,
    DueStanding Standing,
    DraftStage? Draft,
    Urgency Urgency,
    Named? Category,
    CaseKind? Kind,
    Channel Channel,
    string? District,
    DateTimeOffset ReceivedAt,
    int Reopened,
    string? Gist,
    int Version);

/// <summary>Rows of work lists in the caller's language and the city's time.</summary>
public sealed class WorkEntries(CaseJson json, DueStandings standings, CityTime cityTime)
{
    public WorkEntry Of(Listing row, string language)
    {
        var standing = standings.Of(row.Due, row.Status);
        return new(
            row.Reference,
            row.For,
            new(EnumText.Of(row.Status), CaseTexts.Status(row.Status, language)),
            cityTime.Local(row.Due),
            standing == DueStanding.Overdue,
            standing,
            row.Draft,
            row.Urgency,
            json.CategoryOf(row.Category, language),
            row.Kind,
            row.Channel,
            row.District,
            cityTime.Local(row.ReceivedAt),
            row.Reopened,
            row.Gist,
            row.Version);
    }
}
