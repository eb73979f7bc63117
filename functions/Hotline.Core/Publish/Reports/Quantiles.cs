namespace Hotline.Core.Publish.Reports;

/// <summary>Exact quantiles of times that lie in several rows, each in order; halves the span of values until one is left, so that no row is read through.</summary>
internal static class Quantiles
{
    /// <summary>The smallest time that at least so many percent are no greater than; null without any.</summary>
    public static int? At(int percent, IReadOnlyList<int[]> rows)
    {
        var rank = ((rows.Sum(row => (long)row.Length) * percent) + 99) / 100;
        if (rank == 0)
        {
            return null;
        }

        var (low, high) = (rows.Min(row => row[0]), rows.Max(row => row[^1]));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (rows.Sum(row => (long)UpTo(row, middle)) >= rank)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>How many of a row are no greater.</summary>
    private static int UpTo(int[] row, int time)
    {
        var (from, to) = (0, row.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (row[middle] <= time)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
