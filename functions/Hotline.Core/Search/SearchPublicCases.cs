using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>
/// Anyone looks among the cases that were published, by their redacted words and by what is known of them besides; with nothing given,
/// all of them, latest first. Days of receipt in the city, both included; pages count from 1.
/// </summary>
public sealed record SearchPublicCases(
    string? Text,
    string? District,
    string? Department,
    string? Category,
    IReadOnlyList<CaseStatus> Statuses,
    DateOnly? From,
    DateOnly? To,
    int Page,
    int Size);

public sealed class SearchPublicCasesHandler(ICaseIndex index, CityPolicy policy, WorkingCalendar calendar)
{
    public async Task<Result<PublicPage>> HandleAsync(SearchPublicCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.AtMost(errors, "text", query.Text, SearchChecks.LongestText);
        SearchChecks.Known(errors, policy, query.Department, query.Category, query.District);
        SearchChecks.Page(errors, query.Page, query.Size);
        SearchChecks.Day(errors, "from", query.From);
        SearchChecks.Day(errors, "to", query.To);
        return errors.JoinedTo(faults) is { Count: > 0 } all ? all : await index.SearchPublicAsync(ConditionsOf(query), cancellation);
    }

    private SearchConditions ConditionsOf(SearchPublicCases query) => new()
    {
        Text = query.Text,
        District = query.District,
        Department = query.Department,
        Category = query.Category,
        Statuses = query.Statuses,
        From = query.From is { } from ? calendar.At(from, TimeOnly.MinValue) : null,
        Until = query.To is { } to ? calendar.At(to.AddDays(1), TimeOnly.MinValue) : null,
        Skip = (query.Page - 1) * query.Size,
        Take = query.Size,
    };
}
