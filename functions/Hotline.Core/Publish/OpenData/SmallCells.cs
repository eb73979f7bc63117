using Hotline.Core.Policy;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// Coarsens the rows of a month so that nobody stands alone: of fewer cases than the smallest cell in one district, the category is cut
/// to its first level, and of fewer of that, only what the figures need is left.
/// </summary>
public static class SmallCells
{
    public static IReadOnlyList<OpenCase> Coarsen(IReadOnlyList<OpenCase> rows, int smallest)
    {
        var byCategory = rows.CountBy(row => (row.Category, row.District)).ToDictionary();
        var byRoot = rows.CountBy(row => (Root(row), row.District)).ToDictionary();
        return
        [
            .. rows.Select(row =>
                row.Withheld != Withheld.Nothing ? row
                : byRoot[(Root(row), row.District)] < smallest ? row.WithoutDetails(Withheld.Details)
                : byCategory[(row.Category, row.District)] < smallest ? row with { Category = Root(row), Withheld = Withheld.Category }
                : row),
        ];
    }

    private static string? Root(OpenCase row) => row.Category is { } category ? Category.RootOf(category) : null;
}
