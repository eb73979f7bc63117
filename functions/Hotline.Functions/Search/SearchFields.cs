using System.Globalization;
using Hotline.Core.Search;
using Hotline.Pages.Search;

namespace Hotline.Functions.Search;

/// <summary>Reads what somebody looks for on the page; what cannot be read is noted.</summary>
internal static class SearchFields
{
    private const string DayForm = "yyyy-MM-dd";

    public static SearchCases Query(SearchWords words, int size, Actor by, ErrorList faults) => new(
        words.Text,
        words.Reference,
        words.CallerNumber,
        words.Place,
        words.District,
        words.Department,
        words.Category,
        Statuses(words.Status, faults),
        Day("from", words.From, faults),
        Day("to", words.To, faults),
        int.TryParse(words.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
        size,
        by);

    private static IReadOnlyList<CaseStatus> Statuses(string? text, ErrorList faults)
    {
        if (text is null)
        {
            return [];
        }

        if (EnumText.TryRead<CaseStatus>(text, out var status))
        {
            return [status];
        }

        faults.Add(Errors.UnknownValue("statuses", string.Join(", ", Enum.GetValues<CaseStatus>().Select(EnumText.Of))));
        return [];
    }

    private static DateOnly? Day(string field, string? text, ErrorList faults)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(Errors.Malformed(field, DayForm));
        return null;
    }
}
