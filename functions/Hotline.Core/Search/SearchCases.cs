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
    public const int LargestPage = 100;

    /// <summary>Whoever has not found it among so many asks more precisely.</summary>
    private const int Deepest = 10_000;

    private const int LongestText = 200;

    /// <summary>No date within leaves the range of dates when days or zone hours are added to it.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    public async Task<Result<SearchPage>> HandleAsync(SearchCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.AtMost(errors, "text", query.Text, LongestText);
        FieldChecks.AtMost(errors, "place", query.Place, LongestText);
        FieldChecks.Phone(errors, "callerNumber", query.CallerNumber);
        CheckKnown(errors, query);
        CheckPage(errors, query);
        CheckDay(errors, "from", query.From);
        CheckDay(errors, "to", query.To);
        if (query.Reference?.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or ' ')) == true)
        {
            errors.Add(Errors.Malformed("reference", "261122-4839-2075"));
        }

        return errors.JoinedTo(faults) is { Count: > 0 } all ? all : await index.SearchAsync(QueryOf(query), cancellation);
    }

    private void CheckKnown(ErrorList errors, SearchCases query)
    {
        if (query.Department is not null && policy.Departments.Find(query.Department) is null)
        {
            errors.Add(Errors.UnknownDepartment("department"));
        }

        if (query.Category is not null && policy.Categories.Find(query.Category) is null)
        {
            errors.Add(Errors.UnknownCategory("category"));
        }

        if (query.District is not null && policy.City.FindDistrict(query.District) is null)
        {
            errors.Add(Errors.UnknownValue("district", string.Join(", ", policy.City.Districts.Select(district => district.Id))));
        }
    }

    private static void CheckPage(ErrorList errors, SearchCases query)
    {
        if (query.Size is < 1 or > LargestPage)
        {
            errors.Add(Errors.OutOfRange("size", 1, LargestPage));
        }
        else if (query.Page < 1 || query.Page > Deepest / query.Size)
        {
            errors.Add(Errors.OutOfRange("page", 1, Deepest / query.Size));
        }
    }

    private static void CheckDay(ErrorList errors, string field, DateOnly? day)
    {
        if (day < Earliest || day > Latest)
        {
            errors.Add(Errors.OutOfRange(field, Earliest, Latest));
        }
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
