using Hotline.Core.Policy;

namespace Hotline.Core.Search;

/// <summary>What is refused of a search, whoever searches.</summary>
internal static class SearchChecks
{
    public const int LargestPage = 100;

    public const int LongestText = 200;

    /// <summary>Whoever has not found it among so many asks more precisely.</summary>
    private const int Deepest = 10_000;

    /// <summary>No date within leaves the range of dates when days or zone hours are added to it.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    public static void Known(ErrorList errors, CityPolicy policy, string? department, string? category, string? district)
    {
        if (department is not null && policy.Departments.Find(department) is null)
        {
            errors.Add(Errors.UnknownDepartment("department"));
        }

        if (category is not null && policy.Categories.Find(category) is null)
        {
            errors.Add(Errors.UnknownCategory("category"));
        }

        if (district is not null && policy.City.FindDistrict(district) is null)
        {
            errors.Add(Errors.UnknownValue("district", string.Join(", ", policy.City.Districts.Select(each => each.Id))));
        }
    }

    public static void Page(ErrorList errors, int page, int size)
    {
        if (size is < 1 or > LargestPage)
        {
            errors.Add(Errors.OutOfRange("size", 1, LargestPage));
        }
        else if (page < 1 || page > Deepest / size)
        {
            errors.Add(Errors.OutOfRange("page", 1, Deepest / size));
        }
    }

    public static void Day(ErrorList errors, string field, DateOnly? day)
    {
        if (day < Earliest || day > Latest)
        {
            errors.Add(Errors.OutOfRange(field, Earliest, Latest));
        }
    }
}
