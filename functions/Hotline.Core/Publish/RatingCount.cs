using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish;

/// <summary>Counts ratings, each case in the period and for the department that <see cref="PeriodCases"/> finds it in.</summary>
public sealed class RatingCount(PeriodCases cases, CityPolicy policy)
{
    /// <summary>Both days included, in the city's time zone.</summary>
    public async Task<RatingCells> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var cells = new Dictionary<RatingCell, Tally>();
        await foreach (var listing in cases.BetweenAsync(from, to, cancellation))
        {
            Add(cells, listing);
        }

        return new RatingCells(policy, cells);
    }

    private static void Add(Dictionary<RatingCell, Tally> cells, Listing listing)
    {
        var cell = new RatingCell(listing.List, Category.RootOf(listing.Category!), listing.Channel, listing.Excluded);
        cells[cell] = cells.GetValueOrDefault(cell, new Tally()) + Tally.Of(listing);
    }
}

/// <summary>The finest group that is counted; <paramref name="Excluded"/> is the ground of cases that are not.</summary>
public sealed record RatingCell(string Department, string Category, Channel Channel, string? Excluded);

/// <summary>Counted cells, to be summed up along any dimension.</summary>
public sealed class RatingCells(CityPolicy policy, IReadOnlyDictionary<RatingCell, Tally> cells)
{
    public Tally Total => Sum(cells.Values);

    /// <summary>How many cases were left out on each ground that was used.</summary>
    public IReadOnlyList<ReportLine> Exclusions =>
    [
        .. cells.Where(cell => cell.Key.Excluded is not null)
            .GroupBy(cell => cell.Key.Excluded!)
            .OrderBy(ground => ground.Key, StringComparer.Ordinal)
            .Select(ground => new ReportLine(ground.Key, Sum(ground.Select(cell => cell.Value)))),
    ];

    /// <summary>Lines for every value that has a case, in the policy's order; what the policy has dropped since comes last.</summary>
    public IReadOnlyList<ReportLine> By(ReportDimension dimension)
    {
        var tallies = cells.GroupBy(cell => KeyOf(cell.Key, dimension)).ToDictionary(group => group.Key, group => Sum(group.Select(cell => cell.Value)));
        var dropped = tallies.Keys.Except(Keys(dimension)).Order(StringComparer.Ordinal);
        return [.. Keys(dimension).Where(tallies.ContainsKey).Concat(dropped).Select(key => new ReportLine(key, tallies[key]))];
    }

    private IEnumerable<string> Keys(ReportDimension dimension) => dimension switch
    {
        ReportDimension.Department => policy.Departments.All.Select(department => department.Id),
        ReportDimension.Category => policy.Categories.Roots.Select(category => category.Id),
        _ => Enum.GetValues<Channel>().Select(EnumText.Of),
    };

    private static string KeyOf(RatingCell cell, ReportDimension dimension) => dimension switch
    {
        ReportDimension.Department => cell.Department,
        ReportDimension.Category => cell.Category,
        _ => EnumText.Of(cell.Channel),
    };

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(new Tally(), (sum, tally) => sum + tally);
}
