using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>
/// Staff look for cases within their rights, by everything they know of them together; with nothing given, all of theirs, latest
/// first. <paramref name="Reference"/> is a whole one or its beginning. <paramref name="From"/> and <paramref name="To"/> are days of
/// receipt in the city, both included. Pages count from 1.
/// </summary>
public sealed record SearchCases(
    string? Text,
    string? Reference,
    string? CallerNumber,
    string? Place,
    string? District,
    string? Department,
    string? Category,
    IReadOnlyList<CaseStatus> Statuses,
    DateOnly? From,
    DateOnly? To,
    int Page,
    int Size,
    Actor By);

public sealed class SearchCasesHandler(ICaseIndex index, IKeyedHash hash, CityPolicy policy, WorkingCalendar calendar)
{
    public async Task<Result<SearchPage>> HandleAsync(SearchCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.AtMost(errors, "text", query.Text, SearchChecks.LongestText);
        FieldChecks.AtMost(errors, "place", query.Place, SearchChecks.LongestText);
        FieldChecks.Phone(errors, "callerNumber", query.CallerNumber);
        SearchChecks.Known(errors, policy, query.Department, query.Category, query.District);
        SearchChecks.Page(errors, query.Page, query.Size);
        SearchChecks.Day(errors, "from", query.From);
        SearchChecks.Day(errors, "to", query.To);
        if (query.Reference?.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or ' ')) == true)
        {
            errors.Add(Errors.Malformed("reference", "261122-4839-2075"));
        }

        return errors.JoinedTo(faults) is { Count: > 0 } all ? all : await index.SearchAsync(QueryOf(query), cancellation);
    }

    private SearchQuery QueryOf(SearchCases query) => new()
    {
        Text = query.Text,
        Reference = query.Reference is null ? null : string.Concat(query.Reference.Where(char.IsAsciiDigit)),
        Caller = CallerHash.Of(hash, query.CallerNumber),
        Place = query.Place,
        District = query.District,
        Department = query.Department,
        Category = query.Category,
        Statuses = query.Statuses,
        From = query.From is { } from ? calendar.At(from, TimeOnly.MinValue) : null,
        Until = query.To is { } to ? calendar.At(to.AddDays(1), TimeOnly.MinValue) : null,
        Scope = SearchScope.Of(query.By),
        Skip = (query.Page - 1) * query.Size,
        Take = query.Size,
    };
}
